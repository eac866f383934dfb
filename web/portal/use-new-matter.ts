import { useState } from 'react'
import type { NewAppeal, OpenedAppeal } from '../../server/appeals/contract.ts'
import { api } from '../app/api.ts'
import type { Problem } from '../app/problem.ts'
import { useSend } from '../app/query.ts'
import { useDraft } from '../app/use-draft.ts'
import type { SentFile } from '../cases/act-values.ts'

/** What is written into the three fields; drafts keep exactly this. */
export interface MatterDraft {
  kind: string
  body: string
  wish: string
  /** Null until written: the enterprise's own number stands there. */
  phone: string | null
  /** Chosen by hand; otherwise it is guessed from the words. */
  topic: string | null
  files: SentFile[]
}

const empty: MatterDraft = { kind: '', body: '', wish: '', phone: null, topic: null, files: [] }

/** A matter being written, kept in this browser until it is filed; it is filed once, whatever the network does. */
export function useNewMatter(knownPhone: string) {
  const draft = useDraft<MatterDraft>('new-matter', empty)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const send = useSend((base, appeal: NewAppeal) =>
    api.post<OpenedAppeal>(`${base}/appeals`, appeal, { headers: { 'idempotency-key': key } }),
  )
  const { kind, body, wish, topic, files } = draft.value
  const phone = draft.value.phone ?? knownPhone
  const file = () => {
    if (send.isPending) return
    const appeal: NewAppeal = {
      ...(kind && { kind }),
      body: body.trim(),
      wish: wish.trim(),
      phone: phone.trim(),
      ...(topic && { topic }),
      files: files.map(({ id }) => id),
    }
    send.mutate(appeal, {
      onSuccess: () => draft.clear(),
      // After a lost connection nobody knows whether it arrived, so the same key is sent again.
      onError: (problem: Problem) => problem.status > 0 && setKey(crypto.randomUUID()),
    })
  }
  const again = () => {
    setKey(crypto.randomUUID())
    send.reset()
  }
  return {
    value: { ...draft.value, phone },
    set: draft.set,
    savedAt: draft.savedAt,
    file,
    again,
    busy: send.isPending,
    problem: send.error,
    filed: send.data ?? null,
  }
}
