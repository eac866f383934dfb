import type { CaseAction, CasePage } from '../../server/cases/page-contract.ts'
import { useDraft } from '../app/use-draft.ts'
import type { ActValues } from './act-values.ts'
import { useAct } from './use-act.ts'

export type ActForm = ReturnType<typeof useActForm>

/** An action's form on one case: its values with their draft, and its submission. */
export function useActForm(page: CasePage, action: CaseAction, onDone: () => void) {
  const draft = useDraft<ActValues>(`act:${page.id}:${action.id}`, knownValues(page, action))
  const act = useAct(page, action, () => {
    draft.clear()
    onDone()
  })
  return {
    values: draft.value,
    set: draft.set,
    clear: draft.clear,
    savedAt: draft.savedAt,
    submit: () => act.submit(draft.value),
    seen: act.seen,
    busy: act.busy,
    problem: act.problem,
    changedSince: act.changedSince,
    /** Why it can't be sent just now: others' changes have to be looked at first. */
    reason: act.changedSince ? '先看别人改了什么' : undefined,
  }
}

/** What the case already says for fields of this form, so that nobody writes it again. */
function knownValues({ topic, tier, difficulty, tasks }: CasePage, { id, fields }: CaseAction): ActValues {
  const lead = tasks.find(({ role }) => role === 'lead')
  const assistants = tasks.filter(({ role }) => role === 'assistant')
  const known: ActValues = {
    topic: topic.id,
    ...(tier && { tier: tier.id }),
    ...(difficulty && { difficulty: difficulty.id }),
    ...(id === 'confirm' && { solved: 'yes' }),
    ...(id === 'reassign' && {
      lead: lead?.unit.id,
      what: lead?.what,
      assistants: assistants.map(({ unit, what }) => ({ organisation: unit.id, what })),
    }),
  }
  return Object.fromEntries(Object.entries(known).filter(([field]) => fields.some((each) => each.id === field)))
}
