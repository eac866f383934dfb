import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { EnterpriseView } from '../../server/enterprises/contract.ts'
import type { NewVisit } from '../../server/liaison/contract.ts'
import { useFilters } from '../app/address.ts'
import { api } from '../app/api.ts'
import { useGet, useSend } from '../app/query.ts'
import { useSession } from '../app/session.ts'
import { useDraft } from '../app/use-draft.ts'
import { useToast } from '../kit/use-toast.ts'
import { useLiaisonAddresses } from './liaison-addresses.ts'
import { emptyVisit, missingIn, visitOf } from './visit-draft.ts'

/** The form for a visit: begun from the address, kept in the browser, sent once whatever the network does. */
export function useNewVisit(door: 'desk' | 'cockpit') {
  const [{ enterprise: asked, post, appointment, on }] = useFilters()
  const { today } = useSession()
  const addresses = useLiaisonAddresses(door)
  const navigate = useNavigate()
  const toast = useToast()
  const [key] = useState(() => crypto.randomUUID())
  const begun = { ...emptyVisit(today), ...(on && on <= today && { on }) }
  const draft = useDraft(`visit:${post ?? ''}:${appointment ?? asked ?? ''}`, begun)
  const known = useGet<EnterpriseView>(asked ? `/enterprises/${asked}` : null).data
  const value = {
    ...draft.value,
    enterprise: draft.value.enterprise ?? (known ? { id: known.id, name: known.name } : null),
  }
  const send = useSend((base, input: NewVisit) =>
    api.post<{ id: string }>(`${base}/liaison/visits`, input, { headers: { 'idempotency-key': key } }),
  )
  const submit = () => {
    if (!value.enterprise || send.isPending) return
    const input = { ...visitOf(value, value.enterprise.id, post), ...(appointment && { appointment }) }
    send.mutate(input, {
      onSuccess: ({ id }) => {
        draft.clear()
        const count = input.problems?.length ?? 0
        toast.done(count > 0 ? `走访已记下，${count} 个问题进了诉求台账` : '走访已记下')
        void navigate({ href: addresses.visit(id), replace: true })
      },
    })
  }
  return {
    value,
    today,
    post,
    set: draft.set,
    kept: draft.savedAt !== null,
    missing: missingIn(value, today),
    busy: send.isPending,
    problem: send.error,
    submit,
    addresses,
  }
}
