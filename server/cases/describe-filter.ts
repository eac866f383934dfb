import type { CityPack } from '../../engine/city/types.ts'
import { allOutcomes } from '../../engine/workflow/parts/at-once.ts'
import type { CaseKind } from '../../engine/workflow/types.ts'
import type { CaseFilter as Filter } from './contract.ts'
import { CaseFilter } from './contract.ts'
import { endingNames } from './ledger-columns.ts'
import type { Names } from './names.ts'

type Key = keyof Filter
type NamesById = Record<string, string>

const lightNames = { late: '逾期', today: '今日到期', near: '三个工作日内', ok: '正常', hold: '暂停' }
const mineNames = { task: '本单位要办', registered: '本人登记', coordinate: '提到本岗位' }
const pendingNames = { extension: '延期申请', objection: '分办异议', question: '企业补件' }
const modeNames = { open: '在办', ended: '已了结', all: '全部' }

/** The lists of the case kinds from which a condition's values come. */
const kindLists: Partial<Record<Key, (kind: CaseKind) => { id: string; name: string }[]>> = {
  stage: ({ stages }) => Object.entries(stages).map(([id, { name }]) => ({ id, name })),
  topic: ({ topics }) => topics,
  channel: ({ channels }) => channels,
  tier: ({ tiers }) => tiers,
  outcome: allOutcomes,
}

const fixedNames: Partial<Record<Key, NamesById>> = {
  light: lightNames,
  mine: mineNames,
  pending: pendingNames,
  mode: modeNames,
  ending: endingNames,
}

const namesFor = (key: Key, pack: CityPack, names: Names): ((id: string) => string) => {
  if (key === 'lead' || key === 'unit') return (id) => names.unit(id).shortName
  const list = kindLists[key]
  const choices = key === 'kind' ? pack.caseKinds : list ? pack.caseKinds.flatMap(list) : []
  return (id) => fixedNames[key]?.[id] ?? choices.find((choice) => choice.id === id)?.name ?? id
}

/** The conditions of a list as a person set them: 时限：逾期、今日到期；牵头单位：市工信局. Open cases are meant unless it says so. */
export const describeFilter = (filter: Filter, pack: CityPack, names: Names): string => {
  const keys = Object.keys(CaseFilter.properties) as Key[]
  const said: Filter = { mode: 'open', ...filter }
  return keys.flatMap((key) => describe(key, said[key], namesFor(key, pack, names))).join('；')
}

const describe = (key: Key, value: Filter[Key], nameOf: (id: string) => string): string[] => {
  if (value === undefined || value === '') return []
  const { title = key } = CaseFilter.properties[key] as { title?: string }
  if (typeof value === 'boolean') return [`${title}：${value ? '是' : '否'}`]
  const listed = key === 'q' ? [value] : value.split(',')
  return [`${title}：${listed.map(nameOf).join('、')}`]
}
