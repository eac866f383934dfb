import { useState } from 'react'
import type { NewAppeal, OpenedAppeal } from '../../server/appeals/contract.ts'
import type { ActBody, CasePage } from '../../server/cases/page-contract.ts'
import { api } from '../app/api.ts'
import type { Problem } from '../app/problem.ts'
import { useSend } from '../app/query.ts'

/** What was registered, what was done with it at once, and, when it was merged, into which case. */
export interface Registered extends OpenedAppeal {
  done: 'registered' | 'handed-out' | 'answered' | 'merged'
  mergedInto: string | null
}

interface Order {
  appeal: NewAppeal
  /** The case this one is the same as: it is registered, so that the call is on record, and merged at once. */
  into?: { id: string; number: string }
}

/** Registers a matter, once, whatever the network does: a retry carries the same key. */
export function useRegister(onDone: (registered: Registered) => void) {
  const [key, setKey] = useState(() => crypto.randomUUID())
  const send = useSend((base, { appeal, into }: Order) => register(base, appeal, into, key))
  const begin = (order: Order) => {
    if (send.isPending) return
    send.mutate(order, {
      onSuccess: (registered) => {
        setKey(crypto.randomUUID())
        onDone(registered)
      },
      onError: (problem: Problem) => problem.status > 0 && setKey(crypto.randomUUID()),
    })
  }
  return { begin, busy: send.isPending, problem: send.error }
}

async function register(base: string, appeal: NewAppeal, into: Order['into'], key: string): Promise<Registered> {
  const opened = await api.post<OpenedAppeal>(`${base}/appeals`, appeal, { headers: { 'idempotency-key': key } })
  if (!into) return { ...opened, done: doneAtOnce(appeal), mergedInto: null }
  const body: ActBody = { action: 'merge', data: { into: into.id }, version: opened.version }
  const headers = { 'idempotency-key': `${key}:merge` }
  await api.post<CasePage>(`${base}/cases/${opened.id}/actions`, body, { headers })
  return { ...opened, done: 'merged', mergedInto: into.number }
}

function doneAtOnce({ then }: NewAppeal): Registered['done'] {
  if (then?.answer) return 'answered'
  return then?.handOut ? 'handed-out' : 'registered'
}
