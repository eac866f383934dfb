import type { Candidate } from './drawing.ts'
import { figureKey } from './rank-units.ts'
import type { RosterFigure, RosterPart } from './types.ts'

/** The figure that test rosters of 2027 rank by: that of 2025. */
export const testFigure: RosterFigure = { id: 'tax', name: '纳税额', yearsBefore: 2 }

/** A candidate of a test; `tax` is its figure of 2025 in fen, absent where nobody reported it. */
export function candidate(id: string, facts: Partial<Candidate> & { tax?: number } = {}): Candidate {
  const { tax, ...rest } = facts
  return {
    id,
    name: `企业${id}`,
    aboveScale: true,
    key: false,
    tags: [],
    group: '',
    grade: null,
    onRosters: [],
    figures: tax === undefined ? {} : { [figureKey(testFigure.id, 2025)]: tax },
    ...rest,
  }
}

const sourced = { duties: ['YL-07'] }

export const largest = (count: number, changes: Partial<Extract<RosterPart, { by: 'largest' }>> = {}): RosterPart => ({
  id: 'largest',
  name: '纳税大户',
  by: 'largest',
  figure: testFigure,
  count,
  groups: 'as-one',
  ...sourced,
  ...changes,
})

export const named = (atMost: number, changes: Partial<Extract<RosterPart, { by: 'named' }>> = {}): RosterPart => ({
  id: 'named',
  name: '新业态企业',
  by: 'named',
  atMost,
  ...sourced,
  ...changes,
})

export const every = (among: RosterPart['among']): RosterPart => ({
  id: 'every',
  name: '全部',
  by: 'every',
  among,
  ...sourced,
})
