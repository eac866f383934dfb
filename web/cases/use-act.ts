import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ActBody, CaseAction, CasePage } from '../../server/cases/page-contract.ts'
import { useCity } from '../app/address.ts'
import { api } from '../app/api.ts'
import type { Problem } from '../app/problem.ts'
import { useSend } from '../app/query.ts'
import { toData, type ActValues } from './act-values.ts'

/**
 * Takes one action on one case. The version sent is the one on which the person began to write; when others have acted since,
 * `changedSince` lists what, and `seen` takes note of it, so that the same words can be sent again.
 */
export function useAct(page: CasePage, action: CaseAction, onDone: () => void) {
  const city = useCity()
  const client = useQueryClient()
  const [version, setVersion] = useState(page.version)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const send = useSend((base, body: ActBody) =>
    api.post<CasePage>(`${base}/cases/${page.id}/actions`, body, { headers: { 'idempotency-key': key } }),
  )
  const refused = (problem: Problem) => {
    // Nothing was recorded under this key; after a lost connection nobody knows, so that one is sent with the same key again.
    if (problem.status > 0) setKey(crypto.randomUUID())
    if (isChanged(problem)) void client.invalidateQueries({ queryKey: ['city', city] })
  }
  /** Without words of the person's own there is nothing to protect: such an action names the version now on the page. */
  const submit = (values: ActValues, at = version) => {
    if (send.isPending) return
    const body = { action: action.id, data: toData(action.fields, values), version: at }
    // The page may have taken the button away by the time the answer is there; what follows must still follow.
    void send.mutateAsync(body).then(onDone, refused)
  }
  const seen = () => {
    setVersion(page.version)
    send.reset()
  }
  const conflict = isChanged(send.error)
  return {
    submit,
    seen,
    busy: send.isPending,
    /** What the server declined, unless it is only that others were faster. */
    problem: conflict ? null : send.error,
    /** The server declined because others were faster. */
    conflict,
    changedSince: conflict || page.version !== version ? page.timeline.filter((entry) => entry.seq > version) : null,
  }
}

function isChanged(problem: Problem | null): boolean {
  return problem?.code === 'case-changed'
}
