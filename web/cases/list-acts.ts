import type { CaseAction, CasePage } from '../../server/cases/page-contract.ts'

/** Actions that a list offers, with their keys. They are the same step in every city; what is possible the server says, case by case. */
export const listActs = [
  { id: 'accept', name: '受理', key: 'a' },
  { id: 'hand-out', name: '分办', key: 'f' },
  { id: 'sign', name: '签收', key: 's' },
  { id: 'remind', name: '催办', key: 'u' },
  { id: 'urge', name: '督办', key: 'd' },
  { id: 'reassign', name: '改派', key: 'g' },
  { id: 'merge', name: '合并', key: 'm' },
] as const

export type ListAct = (typeof listActs)[number]

export interface Possible {
  act: ListAct
  /** Cases on which it can be done now. */
  on: CasePage[]
  /** Why not on the others, each reason once. */
  why: string[]
}

/** What can be done with the selected cases: for how many, and why not for the rest. */
export function possibleActs(pages: readonly CasePage[]): Possible[] {
  return listActs.map((act) => {
    const on = pages.filter((page) => actionOf(page, act.id)?.allowed)
    const rest = pages.filter((page) => !on.includes(page))
    return { act, on, why: [...new Set(rest.map((page) => whyNot(page, act)))] }
  })
}

/** The action as the case offers it to this viewer. */
export function actionOf(page: CasePage, id: string): CaseAction | undefined {
  return page.actions.find((action) => action.id === id)
}

function whyNot(page: CasePage, act: ListAct): string {
  return actionOf(page, act.id)?.whyNot ?? `${page.stage.name}的不能${act.name}`
}

/** `3 件都可催办；改派仅 1 件可行（办理中的不能改派）` */
export function possibleText(acts: readonly Possible[], total: number): string {
  const some = acts.filter(({ on }) => on.length > 0)
  const all = some.filter(({ on }) => on.length === total).map(({ act }) => act.name)
  const partly = some.filter(({ on }) => on.length < total)
  if (some.length === 0) return total === 1 ? '这一件现在没有可以在这里办的' : `这 ${total} 件现在没有能一起办的`
  return [
    ...(all.length > 0 ? [`${total} 件都可${all.join('、')}`] : []),
    ...(partly.length > 0 ? [partlyText(partly)] : []),
  ].join('；')
}

/** One act with its reason; of several only how many cases each is possible for. */
function partlyText(acts: readonly Possible[]): string {
  const [only, second] = acts
  if (only && !second) return `${only.act.name}仅 ${only.on.length} 件可行（${only.why[0]}）`
  return acts.map(({ act, on }) => `${act.name}仅 ${on.length} 件`).join('、')
}
