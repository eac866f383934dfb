/** Effects on tasks: one lead, several assistants, each with its own task and timer. */
import type { ActionData, CaseKind, CaseState, RecordedAction, Task } from '../types.ts'
import { handlingTimers, start, stop } from './timer-effects.ts'

interface Assistant {
  organisation: string
  what: string
}

const assistantsIn = (data: ActionData): Assistant[] => (data['assistants'] ?? []) as unknown as Assistant[]

const newTask = (organisation: string, role: Task['role'], what: string): Task => ({
  organisation,
  role,
  what,
  signedAt: null,
  answeredAt: null,
  answer: null,
})

/** Gives the case to its lead and assistants and starts their budgets; the lead's follows from the difficulty. */
export const assign = (state: CaseState, kind: CaseKind, action: RecordedAction, assistantLimit: string): CaseState => {
  const { data, at } = action
  const assistants = assistantsIn(data)
  const difficulty = kind.difficulties.find((each) => each.id === state.facts['difficulty']) ?? kind.difficulties[0]
  if (!difficulty) throw new Error(`case kind ${kind.id} declares no difficulty`)
  const tasks = [
    newTask(String(data['lead']), 'lead', String(data['what'] ?? '汇总各方意见，书面答复企业')),
    ...assistants.map(({ organisation, what }) => newTask(organisation, 'assistant', what)),
  ]
  const led = start({ ...state, tasks }, kind, difficulty.limit, at, 'handle')
  return assistants.reduce((so, { organisation }) => start(so, kind, assistantLimit, at, `assist:${organisation}`), led)
}

/** Takes the case back from its units; what they did stays in the recorded actions. */
export const unassign = (state: CaseState, action: RecordedAction): CaseState => ({
  ...stop(state, [...handlingTimers(state), 'sign', 'contact', 'objection'], action.at),
  tasks: [],
})

const changeTask = (state: CaseState, which: (task: Task) => boolean, change: Partial<Task>): CaseState => ({
  ...state,
  tasks: state.tasks.map((task) => (which(task) ? { ...task, ...change } : task)),
})

/** The task an action is about: the actor's own, or the lead's when somebody acts for it. */
const taskOf = ({ tasks }: CaseState, { by }: RecordedAction): ((task: Task) => boolean) =>
  tasks.some((task) => task.organisation === by.organisation)
    ? (task) => task.organisation === by.organisation
    : (task) => task.role === 'lead'

/** Marks the actor's own task as signed for; a ruling signs for the lead it binds. */
export const sign = (state: CaseState, action: RecordedAction): CaseState =>
  changeTask(state, taskOf(state, action), { signedAt: action.at })

/** Records the answer of the actor's organisation and stops its budget; what is settled on the spot answers for the lead. */
export const answerTask = (state: CaseState, action: RecordedAction): CaseState => {
  const { organisation } = action.by
  const concerned = taskOf(state, action)
  const answer = String(action.data['text'] ?? action.data['reply'] ?? '')
  const answered = changeTask(state, (task) => concerned(task) && task.answeredAt === null, {
    answeredAt: action.at,
    answer,
  })
  return stop(answered, [`assist:${organisation}`], action.at)
}

/** A new round of handling: the lead's task is open again, assistants keep their answers. */
export const reopenTasks = (state: CaseState): CaseState =>
  changeTask(state, (task) => task.role === 'lead', { answeredAt: null, answer: null })
