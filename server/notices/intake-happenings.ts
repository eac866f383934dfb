import type { CaseKind } from '../../engine/workflow/types.ts'
import type { Happening } from './acted.ts'
import { arrived, saying } from './acted.ts'
import type { Recipient } from './message.ts'
import { handlerOf, leadOf } from './roles.ts'

/** Powers that leaders and many others hold beside their work; whoever holds only these looks at the list instead. */
const alsoHeldElsewhere = ['appeals.register', 'appeals.coordinate']

/** Who may take the next step of a stage, where that is a post's for the whole city and not a unit's. */
function nextOf({ actions }: CaseKind, stage: string): Recipient[] {
  const steps = Object.values(actions).filter(({ from, rank }) => rank !== undefined && from.includes(stage))
  const powers = steps.flatMap(({ by }) => by).flatMap((who) => ('power' in who && !who.of ? [who.power] : []))
  return [...new Set(powers)].filter((power) => !alsoHeldElsewhere.includes(power)).map((power) => ({ power }))
}

/** A stage in which somebody must act: registered, to be handed out, objected, to be reviewed. Imports tell nobody. */
const waitsForSomebody: Happening = (acted) => {
  const { after, kind, recorded, title, number } = acted
  const stage = kind.stages[after.stage]
  const goesOn = Boolean(kind.actions[recorded.action]?.then?.length)
  if (!arrived(acted) || stage?.mode !== 'to-do' || goesOn || after.facts['channel'] === 'import') return []
  return [{ kind: 'to-do', title: `${stage.name}：${title}`, text: number, to: nextOf(kind, after.stage) }]
}

/** The enterprise added something by itself. */
const supplemented: Happening = (acted) => {
  const { recorded, after, title } = acted
  const lead = leadOf(after)
  if (recorded.action !== 'supplement' || !lead) return []
  return [{ kind: 'news', title: `企业补充：${title}`, text: saying(acted, 'text'), to: [handlerOf(lead)] }]
}

/** Accepted or paused: what an enterprise wants to know although nothing is asked of it. */
const movedOn: Happening = (acted) => {
  const { before, after, kind, title, outside } = acted
  const stage = kind.stages[after.stage]
  if (!before || !arrived(acted) || !stage || after.ending || stage.clock === 'feedback') return []
  const toldElsewhere = after.tasks !== before.tasks || after.question !== null
  if (toldElsewhere || !['accepted', 'paused'].includes(after.stage)) return []
  const word = after.stage === 'paused' ? '暂停计时' : '已受理'
  return [{ kind: 'news', title: `“${title}”${word}`, text: saying(acted, 'text'), to: outside }]
}

/** What happens before units work on a case, and on its way. */
export const intakeHappenings: readonly Happening[] = [waitsForSomebody, supplemented, movedOn]
