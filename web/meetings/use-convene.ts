import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { KindChoices, NewMeeting } from '../../server/meetings/contract.ts'
import { api } from '../app/api.ts'
import { useGet, useSend } from '../app/query.ts'
import { useSession } from '../app/session.ts'
import { useDraft } from '../app/use-draft.ts'
import { addDays } from '../calendar/civil-date.ts'
import { useToast } from '../kit/use-toast.ts'
import { emptyConvene, meetingOf, missingIn, withKind } from './convene-draft.ts'
import { useMeetingAddresses } from './meeting-addresses.ts'

/** Days between the invitation and the meeting, unless somebody chooses another day. */
const usualNotice = 7

/** The form for a meeting: kept in the browser, checked field by field, sent once. */
export function useConvene() {
  const { today } = useSession()
  const { meeting } = useMeetingAddresses()
  const navigate = useNavigate()
  const toast = useToast()
  const choices = useGet<KindChoices>('/meetings/kinds')
  const draft = useDraft('meeting', emptyConvene(addDays(today, usualNotice)))
  const [tried, setTried] = useState(false)
  const send = useSend((base, input: NewMeeting) => api.post<{ id: string }>(`${base}/meetings`, input))
  const kind = choices.data?.kinds.find(({ id }) => id === draft.value.kind)
  const faults = missingIn(draft.value, today)

  const chooseKind = (id: string) => {
    const chosen = choices.data?.kinds.find((each) => each.id === id)
    if (chosen) draft.set(withKind(chosen))
  }
  const submit = (): void => {
    setTried(true)
    if (send.isPending) return
    if (!kind || Object.keys(faults).length > 0) {
      requestAnimationFrame(focusFirstWrong)
      return
    }
    send.mutate(meetingOf(draft.value, kind), {
      onSuccess: ({ id }) => {
        draft.clear()
        toast.done('会议已召集，通知已发出')
        void navigate({ href: meeting(id), replace: true })
      },
    })
  }
  return {
    choices,
    kind,
    value: draft.value,
    set: draft.set,
    kept: draft.savedAt !== null,
    forget: draft.clear,
    chooseKind,
    /** What is wrong with a field: found here after the first try, or said by the server. */
    errorOf: (field: string) => (tried ? faults[field] : undefined) ?? send.error?.forField(field),
    problem: send.error,
    busy: send.isPending,
    submit,
  }
}

/** The keyboard stands at the first field that is wrong. */
function focusFirstWrong(): void {
  document.querySelector<HTMLElement>('#main [aria-invalid=true]')?.focus()
}

export type Convene = ReturnType<typeof useConvene>
