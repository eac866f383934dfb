import { withAction } from './adjust.ts'
import type { Actions } from './adjust.ts'

/**
 * One budget from registration to hand-out, instead of one for acceptance and one for the hand-out: the limit `hand-out`
 * runs from the opening, and acceptance neither stops nor restarts it. The kind needs no limit `accept`.
 */
export const withOneIntakeLimit = (actions: Actions): Actions => {
  const only = (id: string) => (actions[id]?.effects ?? []).filter((effect) => effect.do === 'set')
  const opened = withAction(actions, 'open', { effects: [...only('open'), { do: 'start', limit: 'hand-out' }] })
  const accepted = withAction(opened, 'accept', { effects: only('accept') })
  return withAction(accepted, 'decline', {
    effects: [
      { do: 'stop', timer: 'hand-out' },
      { do: 'end', how: 'declined' },
    ],
  })
}
