import type { CityPack } from '../../engine/city/types.ts'
import type { CaseState, Json } from '../../engine/workflow/types.ts'
import type { CaseActed, RungFired } from '../cases/events.ts'
import type { Tx } from '../database/tx.ts'
import '../notices/events.ts'
import type { App } from '../platform/app.ts'
import { isWanted, queueDelivery } from './queue-delivery.ts'
import { eventOf } from './webhook-events.ts'

/** Tells other systems what happens, in the transaction of what happens. Personal data leaves only with a notice to a person. */
export function tellSystems(app: App): void {
  app.events.on('case-acted', async (within, tx, acted) => {
    const event = eventOf(acted)
    if (!(await isWanted(tx, event))) return
    const { recorded, kind } = acted
    const definition = kind.actions[recorded.action]
    await queueDelivery(within, tx, event, `case/${acted.id}/${recorded.seq}`, {
      case: await presentCase(within, tx, acted, acted.after),
      action: {
        id: recorded.action,
        name: definition?.name ?? recorded.action,
        seq: recorded.seq,
        internal: definition?.internal === true,
        post: recorded.by.post,
      },
    })
  })

  app.events.on('rung-fired', async (within, tx, fired) => {
    if (!(await isWanted(tx, 'rung.fired'))) return
    const { timer, timerId, rung, kind } = fired
    await queueDelivery(within, tx, 'rung.fired', `rung/${fired.id}/${timerId}/${timer.round}/${rung.id}`, {
      case: await presentCase(within, tx, fired, fired.state),
      rung: { id: rung.id, name: rung.name, limit: kind.limits[timer.limit]?.name ?? timer.limit, does: rung.does },
    })
  })

  app.events.on('notice-for-gateway', async (within, tx, { person, phone, key, link, ...notice }) => {
    const { publicUrl } = within.config
    await queueDelivery(within, tx, 'notice.sent', `notice/${person}/${key}`, {
      notice: { ...notice, link: `${publicUrl}${link}` },
      to: { person, phone },
    })
  })
}

type About = Pick<CaseActed | RungFired, 'id' | 'number' | 'title' | 'kind'>

async function presentCase(app: App, tx: Tx, about: About, state: CaseState): Promise<Record<string, Json>> {
  const { city } = tx.viewer
  const { id, number, title, kind } = about
  const { source, source_key } = await tx.one<{ source: string | null; source_key: string | null }>(
    'select source, source_key from cases where city = $1 and id = $2',
    [city, id],
  )
  const lead = state.tasks.find(({ role }) => role === 'lead')?.organisation
  return {
    id,
    number,
    title,
    kind: { id: kind.id, name: kind.name },
    stage: { id: state.stage, name: kind.stages[state.stage]?.name ?? state.stage },
    version: state.seq,
    lead: lead ? { id: lead, name: nameOf(app.packs.get(city), lead) } : null,
    outcome: state.facts['outcome'] ?? null,
    reply: state.facts['reply'] ?? null,
    ending: state.ending?.how ?? null,
    source: source ? { system: source, key: source_key } : null,
  }
}

const nameOf = (pack: CityPack, organisation: string): string =>
  pack.organisations.find(({ id }) => id === organisation)?.name ?? organisation
