import type { CityPack } from '../../engine/city/types.ts'
import type { CaseKind } from '../../engine/workflow/types.ts'
import { unitName } from '../../engine/timers/unit-name.ts'
import type { CaseKindInfo } from './contract.ts'

const named = ({ id, name }: { id: string; name: string }) => ({ id, name })

/** What the filters and forms of the city offer, from its pack. */
export const caseKindInfos = (pack: CityPack): CaseKindInfo[] => pack.caseKinds.map(infoOf)

const infoOf = (kind: CaseKind): CaseKindInfo => ({
  id: kind.id,
  name: kind.name,
  prefix: kind.prefix,
  stages: Object.entries(kind.stages).map(([id, { name, mode, clock }]) => ({
    id,
    name,
    mode,
    ...(clock && { clock }),
  })),
  channels: kind.channels.map(({ id, name, group }) => ({ id, name, ...(group && { group }) })),
  topics: kind.topics.map(named),
  tiers: kind.tiers.map(named),
  difficulties: kind.difficulties.map(named),
  outcomes: kind.outcomes.map(named),
  limits: Object.values(kind.limits).map(({ id, name, amount, unit, source }) => ({
    id,
    name,
    amount,
    unit: unitName(unit),
    source,
  })),
  duties: kind.duties,
})
