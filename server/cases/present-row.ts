import { allOutcomes } from '../../engine/workflow/parts/at-once.ts'
import type { WorkCalendar } from '../../engine/calendar/types.ts'
import type { CityPack } from '../../engine/city/types.ts'
import type { Timer } from '../../engine/timers/types.ts'
import type { Viewer } from '../access/viewer.ts'
import type { CaseRow } from './contract.ts'
import type { Names } from './names.ts'
import { actorName, choiceName, stageOf } from './names.ts'
import { presentTime } from './present-time.ts'

/** One row as the list query answers it. */
export interface CaseRecord {
  id: string
  number: string
  version: number
  kind: string
  title: string
  applicant: string
  stage: string
  topic: string
  channel: string
  tier: string | null
  outcome: string | null
  ending: string | null
  registered_at: number
  closed_at: number | null
  on_time: boolean | null
  escalation: number
  urged: number
  lead: string | null
  timer: Timer | null
  enterprise: string | null
  enterprise_name: string | null
  last_action: string
  last_at: number
  last_post: string | null
  last_organisation: string | null
  last_enterprise: string | null
  last_system: boolean
}

export interface RowContext {
  pack: CityPack
  names: Names
  calendar: WorkCalendar
  now: number
  viewer: Viewer
}

/** What leaves of a case in a list. Tier, urging and escalation are the office's business, not the enterprise's. */
export const presentRow = (record: CaseRecord, { pack, names, calendar, now, viewer }: RowContext): CaseRow => {
  const kind = pack.caseKinds.find((each) => each.id === record.kind) ?? pack.caseKinds[0]
  if (!kind) throw new Error(`${pack.id} declares no case kind`)
  const staff = viewer.reach !== 'enterprise'
  const action = kind.actions[record.last_action]
  return {
    id: record.id,
    number: record.number,
    version: record.version,
    kind: { id: kind.id, name: kind.name },
    title: record.title,
    enterprise: record.enterprise ? { id: record.enterprise, name: record.enterprise_name ?? '' } : null,
    applicant: record.applicant,
    lead: record.lead ? names.unit(record.lead) : null,
    stage: stageOf(kind, record.stage),
    topic: choiceName(kind.topics, record.topic),
    channel: choiceName(kind.channels, record.channel),
    tier: record.tier && staff ? choiceName(kind.tiers, record.tier) : null,
    outcome: record.outcome ? choiceName(allOutcomes(kind), record.outcome) : null,
    ending: record.ending,
    timeLeft: record.timer ? presentTime(calendar, record.timer, now) : null,
    registeredAt: record.registered_at,
    closedAt: record.closed_at,
    onTime: record.on_time,
    escalation: staff ? record.escalation : 0,
    urged: staff ? record.urged : 0,
    lastAction: {
      at: record.last_at,
      tag: action?.tag ?? '',
      name: action?.name ?? record.last_action,
      who: actorName(names, {
        post: record.last_post,
        organisation: record.last_organisation,
        enterprise: record.last_enterprise,
        system: record.last_system,
      }),
    },
  }
}
