import { useGet } from '../app/query.ts'
import type { CaseKindInfo, Unit } from '../../server/cases/contract.ts'
import type { Filters } from '../app/address.ts'
import { choicesOf, endingNames, lightNames, mineNames, modeNames, nameIn, pendingNames } from './case-choices.ts'
import type { FilterKey } from './case-filter.ts'

interface Choice {
  id: string
  name: string
}

/** One condition a person can set: out of choices, yes or no, or a span of days. */
export type Condition =
  | { form: 'choices'; key: FilterKey; name: string; choices: readonly Choice[]; single?: boolean }
  | { form: 'flag'; key: FilterKey; name: string; yes: string; no?: string }
  | { form: 'days'; key: FilterKey; to: FilterKey; name: string }

/** The conditions this city offers, in the order of the chips. */
export function useConditions(): Condition[] {
  const kinds = useGet<CaseKindInfo[]>('/case-kinds').data ?? []
  const units = useGet<Unit[]>('/organisations').data ?? []
  return conditionsOf(kinds, units)
}

function conditionsOf(kinds: CaseKindInfo[], units: Unit[]): Condition[] {
  const choices = (key: FilterKey, name: string, list: readonly Choice[]): Condition[] =>
    list.length > 0 ? [{ form: 'choices', key, name, choices: list }] : []
  const unitNames = units.map(({ id, shortName }) => ({ id, name: shortName }))
  return [
    { form: 'choices', key: 'mode', name: '状态', choices: modeNames, single: true },
    ...choices('light', '时限', lightNames),
    ...(kinds.length > 1 ? choices('kind', '种类', kinds) : []),
    ...choices(
      'stage',
      '环节',
      choicesOf(kinds, (kind) => kind.stages),
    ),
    ...choices(
      'topic',
      '类别',
      choicesOf(kinds, (kind) => kind.topics),
    ),
    ...choices(
      'channel',
      '渠道',
      choicesOf(kinds, (kind) => kind.channels),
    ),
    ...choices(
      'tier',
      '层级',
      choicesOf(kinds, (kind) => kind.tiers),
    ),
    ...choices('lead', '牵头单位', unitNames),
    ...choices('unit', '牵头或协办', unitNames),
    ...choices(
      'outcome',
      '结果',
      choicesOf(kinds, (kind) => kind.outcomes),
    ),
    ...choices('ending', '了结方式', endingNames),
    { form: 'choices', key: 'mine', name: '和我有关', choices: mineNames, single: true },
    { form: 'choices', key: 'pending', name: '等着定的', choices: pendingNames, single: true },
    { form: 'flag', key: 'urged', name: '督办', yes: '督办过' },
    { form: 'flag', key: 'escalated', name: '提级', yes: '提过级' },
    { form: 'flag', key: 'onTime', name: '办结', yes: '按期', no: '超期' },
    { form: 'flag', key: 'answered', name: '企业评价', yes: '已评价', no: '未评价' },
    { form: 'days', key: 'from', to: 'to', name: '登记' },
    { form: 'days', key: 'closedFrom', to: 'closedTo', name: '了结' },
  ]
}

/** How a condition in force reads on its chip; null when the address does not set it. */
export function valueOf(condition: Condition, query: Filters): string | null {
  const value = query[condition.key]
  if (condition.form === 'days') return spanOf(value, query[condition.to])
  if (!value) return null
  if (condition.form === 'flag') return value === 'true' ? condition.yes : (condition.no ?? `没有${condition.yes}`)
  return listOf(condition.choices, value.split(','))
}

/** Chips have room for a few names. */
const fewNames = 4

/** The chosen names; of many choices nearly all taken, those left out. */
function listOf(choices: readonly Choice[], ids: readonly string[]): string {
  const others = choices.filter(({ id }) => !ids.includes(id)).map(({ name }) => name)
  const names = ids.map((id) => nameIn(choices, id))
  if (names.length <= fewNames) return names.join('、')
  if (others.length <= fewNames) return others.length > 0 ? `除${others.join('、')}以外` : '全部'
  return `${names.slice(0, fewNames).join('、')} 等 ${names.length} 项`
}

function spanOf(from: string | undefined, to: string | undefined): string | null {
  if (from && to) return from === to ? from : `${from} 至 ${to}`
  if (from) return `${from} 以来`
  return to ? `${to} 以前` : null
}

/** What taking the chip away does to the address. */
export function without(condition: Condition): Filters {
  return condition.form === 'days'
    ? { [condition.key]: undefined, [condition.to]: undefined }
    : { [condition.key]: undefined }
}
