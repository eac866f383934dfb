import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { SuggestBody, Suggestion } from '../../server/appeals/contract.ts'
import type { CaseKindInfo } from '../../server/cases/contract.ts'
import { useCity } from '../app/address.ts'
import { api } from '../app/api.ts'
import type { Problem } from '../app/problem.ts'
import { useDraft } from '../app/use-draft.ts'
import { useCaseKinds } from '../cases/case-choices.ts'
import { useSettled } from '../cases/use-settled.ts'
import { emptyDraft, type IntakeDraft } from './intake-draft.ts'

/** The words have settled when nothing was typed for so long, in milliseconds. */
const settles = 400

/** From so many characters on there is something to compare. */
const least = 4

export type Intake = ReturnType<typeof useIntake>

/** A matter being taken in: its draft, and what the server proposes from what has been said so far. */
export function useIntake() {
  const kinds = useCaseKinds() ?? []
  const draft = useDraft<IntakeDraft>('intake', emptyDraft)
  const kind = kinds.find(({ id }) => id === draft.value.kind) ?? kinds[0]
  const channel = draft.value.channel || usualChannel(kind)
  const { suggestion, comparing } = useSuggestion(draft.value)
  return {
    kinds,
    kind,
    draft: { ...draft.value, channel },
    set: draft.set,
    clear: draft.clear,
    savedAt: draft.savedAt,
    suggestion,
    comparing,
    /** The chosen topic, or else the one the words point to. */
    topic: draft.value.topic || suggestion?.topic?.id || '',
  }
}

/** The clerk sits at the telephone. */
function usualChannel(kind: CaseKindInfo | undefined): string {
  return (kind?.channels.find(({ id }) => id === 'phone') ?? kind?.channels[0])?.id ?? ''
}

function useSuggestion({ kind, body, topic, enterprise }: IntakeDraft) {
  const city = useCity()
  const text = useSettled(body.trim(), settles)
  const asked: SuggestBody = {
    text,
    enterprise: enterprise?.id ?? null,
    ...(kind && { kind }),
    ...(topic && { topic }),
  }
  const enough = text.length >= least && body.trim().length >= least
  const query = useQuery<Suggestion, Problem>({
    queryKey: ['city', city, 'suggest', asked],
    queryFn: () => api.post<Suggestion>(`/cities/${city}/appeals/suggest`, asked),
    enabled: enough,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  // What was proposed for other words must not stand beside an emptied form.
  return { suggestion: enough ? query.data : undefined, comparing: query.isFetching }
}
