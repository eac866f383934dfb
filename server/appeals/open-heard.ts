import type { ActionData, CaseKind } from '../../engine/workflow/types.ts'
import { actOnCase } from '../cases/act-on-case.ts'
import type { MatterHeard } from '../cases/events.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { openAppeal } from './open-appeal.ts'

/**
 * A problem heard at a visit or in a meeting becomes an appeal at once; whoever heard it may register it, whatever else the
 * post may do. What a meeting handed out with unit, person and time limit (QH-03) is with that unit at once.
 */
export const openHeard = (app: App): void =>
  app.events.on('matter-heard', async (_app, tx, heard: MatterHeard) => {
    const { enterprise, body, channel, topic, requestKey, handOut, opened } = heard
    const input = { enterprise, body, channel, ...(topic && { topic }), ...(handOut && { then: { accept: true } }) }
    const registrar = {
      ...tx,
      viewer: { ...tx.viewer, powers: [...tx.viewer.powers, 'appeals.register', 'appeals.hand-out'] },
    }
    const appeal = await openAppeal(app, registrar, input, requestKey)
    if (handOut) await handOutThere(app, registrar, appeal, handOut)
    opened(appeal.id)
  })

async function handOutThere(
  app: App,
  tx: Tx,
  { id, version }: { id: string; version: number },
  handOut: NonNullable<MatterHeard['handOut']>,
): Promise<void> {
  const kind = app.packs.get(tx.viewer.city).caseKinds[0]
  if (!kind) throw new Error(`${tx.viewer.city} declares no case kind`)
  const data = dataOf(kind, handOut)
  await actOnCase(app, tx, { reference: id, action: 'hand-out', data, expectedVersion: version, requestKey: null })
}

/** The fields of the kind's hand-out; a kind that has no place for the person responsible has it in the note. */
function dataOf(kind: CaseKind, handOut: NonNullable<MatterHeard['handOut']>): ActionData {
  const { lead, responsible, difficulty, coordinator, note, further } = handOut
  const asked = new Set(kind.actions['hand-out']?.fields.map((field) => field.id))
  const tier = kind.tiers.find((each) => each.coordinator === coordinator) ?? kind.tiers[0]
  const named = asked.has('responsible')
  return {
    lead,
    difficulty,
    assistants: [],
    tier: tier?.id ?? '',
    note: named ? note : `${note}，负责人：${responsible}`,
    ...(named && { responsible }),
    ...Object.fromEntries(Object.entries(further).filter(([field]) => asked.has(field))),
  }
}
