import type { ActionDefinition, Effect } from '../types.ts'
import type { Actions } from './adjust.ts'

/**
 * One budget from registration to hand-out, instead of one for acceptance and one for the hand-out: `hand-out` runs from
 * the opening, acceptance neither stops nor restarts it, and whatever else ended acceptance ends it. The kind needs no limit `accept`.
 */
export const withOneIntakeLimit = (actions: Actions): Actions =>
  Object.fromEntries(Object.entries(actions).map(([id, action]) => [id, { ...action, effects: merged(action) }]))

const merged = ({ effects }: ActionDefinition): Effect[] => {
  const goesOn = effects.some(startsHandOut) && effects.some(stopsAcceptance)
  return effects.flatMap((effect): Effect[] => {
    if (effect.do === 'start' && effect.limit === 'accept') return [{ do: 'start', limit: 'hand-out' }]
    if (goesOn && (startsHandOut(effect) || stopsAcceptance(effect))) return []
    return stopsAcceptance(effect) ? [{ do: 'stop', timer: 'hand-out' }] : [effect]
  })
}

const startsHandOut = (effect: Effect) => effect.do === 'start' && effect.limit === 'hand-out'
const stopsAcceptance = (effect: Effect) => effect.do === 'stop' && effect.timer === 'accept'
