import type { ActorRights, CaseState, Who } from './types.ts'

type Part = NonNullable<Extract<Who, { power: string }>['of']>

/** Whether the actor's acting organisation or post has this part in the case. */
const plays: Record<Part, (state: CaseState, actor: ActorRights) => boolean> = {
  lead: (state, actor) => hasTask(state, actor, 'lead'),
  assistant: (state, actor) => hasTask(state, actor, 'assistant'),
  'any-task': (state, actor) => hasTask(state, actor, 'lead') || hasTask(state, actor, 'assistant'),
  coordinator: (state, actor) => actor.post !== null && state.coordinator === actor.post,
  registrar: (state, actor) =>
    actor.organisation !== null && state.facts['firstAskedOrganisation'] === actor.organisation,
}

const hasTask = (state: CaseState, actor: ActorRights, role: 'lead' | 'assistant') =>
  state.tasks.some((task) => task.role === role && task.organisation === actor.organisation)

/** Whether one of the alternatives lets the actor act; rights come from the post, never from the person. */
export const mayAct = (state: CaseState, by: Who[], actor: ActorRights): boolean =>
  by.some((who) => {
    if ('system' in who) return actor.system
    if ('enterprise' in who)
      return actor.enterprise !== null && (state.seq === 0 || actor.enterprise === state.facts['enterprise'])
    return actor.powers.includes(who.power) && (who.of === undefined || plays[who.of](state, actor))
  })
