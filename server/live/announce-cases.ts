import type { CaseState } from '../../engine/workflow/types.ts'
import type { CaseActed } from '../cases/events.ts'
import '../cases/events.ts'
import type { App } from '../platform/app.ts'
import type { CaseSignal } from './signal.ts'

/** Tells the open pages of every change of a case once it is kept. */
export function announceCases(app: App): void {
  app.events.on('case-acted', async ({ live }, tx, acted) => {
    const signal = signalOf(tx.viewer.city, acted)
    tx.afterCommit(() => live.publish(signal))
  })
}

function signalOf(city: string, { number, enterprise, kind, recorded, before, after }: CaseActed): CaseSignal {
  const internal = kind.actions[recorded.action]?.internal === true
  const registrar = after.facts['firstAskedOrganisation']
  const units = [...unitsOf(before), ...unitsOf(after), ...(typeof registrar === 'string' ? [registrar] : [])]
  return {
    city,
    about: 'case',
    number,
    version: after.seq,
    enterprise: internal ? null : enterprise,
    organisations: [...new Set(units)],
  }
}

const unitsOf = (state: CaseState | null): string[] => state?.tasks.map(({ organisation }) => organisation) ?? []
