import type { CaseKind, Effect, LimitId } from '../../workflow/types.ts'

/** The lead's budget: started by a hand-out, with the limit of the difficulty. */
const handle = 'handle'

const effectsOf = (kind: CaseKind): Effect[] => Object.values(kind.actions).flatMap((action) => action.effects)

/** Every limit the kind can start, with the timer it runs as. */
export const startedTimers = (kind: CaseKind): { timer: string; limit: LimitId }[] =>
  effectsOf(kind).flatMap((effect) => {
    if (effect.do === 'start') return [{ timer: effect.timer ?? effect.limit, limit: effect.limit }]
    if (effect.do === 'begin-handling') return [{ timer: effect.otherwise, limit: effect.otherwise }]
    if (effect.do !== 'assign') return []
    return [
      { timer: 'assist', limit: effect.assistantLimit },
      ...kind.difficulties.map(({ limit }) => ({ timer: handle, limit })),
    ]
  })

/** The timers some action stops; answering a task stops the assistant's. */
export const stoppedTimers = (kind: CaseKind): Set<string> =>
  new Set(
    effectsOf(kind).flatMap((effect) => {
      if (effect.do === 'stop') return [effect.timer]
      return effect.do === 'answer-task' ? ['assist'] : []
    }),
  )

/** Where the kind speaks of a timer by name: effects, guards and the clocks of its stages. */
export const namedTimers = (kind: CaseKind): { timer: string; where: string }[] => [
  ...Object.values(kind.actions).flatMap(({ name, effects, guards }) =>
    [...effects, ...guards].flatMap((each) =>
      'timer' in each && each.timer !== undefined && !('limit' in each)
        ? [{ timer: each.timer, where: `“${name}”` }]
        : [],
    ),
  ),
  ...Object.values(kind.stages).flatMap(({ name, clock }) => (clock ? [{ timer: clock, where: `环节“${name}”` }] : [])),
]
