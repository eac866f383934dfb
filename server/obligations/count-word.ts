import type { ActKind } from '../../engine/obligations/types.ts'

const words: Readonly<Record<ActKind, string>> = {
  link: '户',
  contact: '户',
  visit: '次',
  meeting: '次',
  filing: '份',
  report: '份',
}

/** The measure word of what an obligation counts. */
export const countWord = (act: ActKind): string => words[act]
