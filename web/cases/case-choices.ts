import type { CaseKindInfo, Unit } from '../../server/cases/contract.ts'
import { useGet } from '../app/query.ts'

interface Choice {
  id: string
  name: string
}

/** The case kinds of the city; undefined while they are read. */
export function useCaseKinds(): CaseKindInfo[] | undefined {
  return useGet<CaseKindInfo[]>('/case-kinds').data
}

/** The units that a case can be handed to. */
export function useUnits(): Unit[] {
  return useGet<Unit[]>('/organisations').data ?? []
}

export const lightNames: readonly Choice[] = [
  { id: 'late', name: '逾期' },
  { id: 'today', name: '今日到期' },
  { id: 'near', name: '三个工作日内' },
  { id: 'ok', name: '正常' },
  { id: 'hold', name: '暂停' },
]

export const modeNames: readonly Choice[] = [
  { id: 'open', name: '在办' },
  { id: 'ended', name: '已了结' },
  { id: 'all', name: '全部' },
]

export const endingNames: readonly Choice[] = [
  { id: 'confirmed', name: '企业确认解决' },
  { id: 'silence', name: '无反馈销号' },
  { id: 'explained', name: '维持并解释' },
  { id: 'withdrawn', name: '企业撤回' },
  { id: 'merged', name: '并入别的事项' },
  { id: 'declined', name: '不予受理' },
]

export const mineNames: readonly Choice[] = [
  { id: 'task', name: '本单位要办' },
  { id: 'registered', name: '本人登记' },
  { id: 'coordinate', name: '提到本岗位' },
]

export const pendingNames: readonly Choice[] = [
  { id: 'extension', name: '延期申请' },
  { id: 'objection', name: '分办异议' },
  { id: 'question', name: '企业补件' },
]

/** The name of a choice; an unknown id speaks for itself. */
export function nameIn(choices: readonly Choice[], id: string): string {
  return choices.find((choice) => choice.id === id)?.name ?? id
}

/** Choices of all kinds of the city under one list, each id once. */
export function choicesOf(kinds: readonly CaseKindInfo[], pick: (kind: CaseKindInfo) => Choice[]): Choice[] {
  const byId = new Map(kinds.flatMap(pick).map((choice) => [choice.id, choice] as const))
  return [...byId.values()].map(({ id, name }) => ({ id, name }))
}
