import type { ActionData } from '../../engine/workflow/types.ts'

/** One step: an action, how many working days after the one before, and what it must say. */
export interface Step {
  action: string
  after: number
  given?: ActionData
}

/** A way a case can go; `age` is how many working days ago it came in, least and most. */
export interface Plot {
  name: string
  share: number
  age: readonly [least: number, most: number]
  steps: readonly Step[]
}

const step = (action: string, after = 0, given?: ActionData): Step => ({ action, after, ...(given && { given }) })

const accepted = [step('accept')]
const handedOut = [...accepted, step('hand-out')]
const signed = [...handedOut, step('sign')]
const contacted = [...signed, step('contact', 1)]
const assisted = [...contacted, step('answer-task', 1)]
const resolved = [...assisted, step('resolve', 1)]
const yes = { contacted: true, solved: 'yes' }
const partly: ActionData = { contacted: true, solved: 'partly' }
const no = { contacted: true, solved: 'no' }

/** Ways that end long ago: most are confirmed, some end in silence, some are explained, taken back or declined. */
const ended: Plot[] = [
  { name: 'confirmed', share: 46, age: [16, 80], steps: [...resolved, step('confirm', 1, yes)] },
  {
    name: 'slow',
    share: 9,
    age: [26, 80],
    steps: [...contacted, step('answer-task', 5), step('resolve', 5), step('confirm', 1, yes)],
  },
  { name: 'silent', share: 12, age: [20, 80], steps: resolved },
  {
    name: 'returned',
    share: 8,
    age: [25, 80],
    steps: [
      ...resolved,
      step('dispute', 1, partly),
      step('return', 1),
      step('contact'),
      step('resolve', 3),
      step('confirm', 1, yes),
    ],
  },
  { name: 'sustained', share: 5, age: [20, 80], steps: [...resolved, step('dispute', 1, no), step('sustain', 1)] },
  {
    name: 'reopened',
    share: 3,
    age: [24, 60],
    steps: [
      ...resolved,
      step('confirm', 1, yes),
      step('reopen', 4),
      step('contact', 1),
      step('resolve', 3),
      step('confirm', 1, yes),
    ],
  },
  {
    name: 'extended',
    share: 6,
    age: [25, 80],
    steps: [
      ...assisted,
      step('ask-extension', 2),
      step('grant-extension', 1),
      step('resolve', 4),
      step('confirm', 1, yes),
    ],
  },
  {
    name: 'overruled',
    share: 3,
    age: [25, 80],
    steps: [
      ...handedOut,
      step('object', 0),
      step('reject-objection', 1),
      step('contact'),
      step('resolve', 4),
      step('confirm', 1, yes),
    ],
  },
  { name: 'withdrawn', share: 3, age: [10, 80], steps: [...accepted, step('withdraw', 1)] },
  { name: 'declined', share: 3, age: [10, 80], steps: [step('decline', 1)] },
  { name: 'at once', share: 4, age: [10, 80], steps: [step('answer-at-once', 0), step('confirm', 1, yes)] },
]

/** Ways that are not at their end yet, in every stage and with every light. */
const underWay: Plot[] = [
  { name: 'registered', share: 3, age: [0, 0], steps: [] },
  { name: 'accepted', share: 3, age: [0, 1], steps: accepted },
  { name: 'nobody', share: 1, age: [3, 4], steps: accepted },
  { name: 'handed out', share: 4, age: [1, 1], steps: handedOut },
  { name: 'objected', share: 2, age: [1, 1], steps: [...handedOut, step('object')] },
  { name: 'fresh', share: 10, age: [1, 3], steps: signed },
  { name: 'on course', share: 8, age: [2, 5], steps: contacted },
  { name: 'near', share: 5, age: [5, 7], steps: contacted },
  { name: 'late', share: 5, age: [8, 14], steps: contacted },
  { name: 'asking', share: 3, age: [3, 6], steps: [...contacted, step('ask-enterprise', 1)] },
  { name: 'paused', share: 3, age: [4, 8], steps: [...contacted, step('pause', 1)] },
  { name: 'extension asked', share: 2, age: [5, 6], steps: [...assisted, step('ask-extension', 2)] },
  {
    name: 'extension given',
    share: 3,
    age: [6, 8],
    steps: [...assisted, step('ask-extension', 2), step('grant-extension', 1)],
  },
  { name: 'awaiting the enterprise', share: 6, age: [4, 6], steps: resolved },
  { name: 'in review', share: 2, age: [5, 6], steps: [...resolved, step('dispute', 1, no)] },
  {
    name: 'to verify',
    share: 2,
    age: [5, 8],
    steps: [...resolved, step('confirm', 1, { contacted: false, solved: 'yes' })],
  },
  {
    name: 'second round',
    share: 3,
    age: [8, 10],
    steps: [...resolved, step('dispute', 1, partly), step('return', 1), step('contact')],
  },
  { name: 'instructed', share: 2, age: [9, 13], steps: [...contacted, step('escalate', 5), step('instruct', 1)] },
]

const total = (plots: readonly Plot[]) => plots.reduce((sum, plot) => sum + plot.share, 0)

/** So many plots in proportion to their shares, none left out. */
export const castPlots = (count: number): Plot[] => {
  const deal = (plots: readonly Plot[], cases: number) =>
    plots.flatMap((plot) =>
      Array.from({ length: Math.max(1, Math.round((plot.share / total(plots)) * cases)) }, () => plot),
    )
  const openCases = Math.round(count * 0.34)
  return [...deal(underWay, openCases), ...deal(ended, count - openCases)]
}
