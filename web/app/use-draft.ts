import { useRef, useState } from 'react'
import { useCity } from './address.ts'
import { useMaybeSession } from './session.ts'

interface Kept<T> {
  at: number
  value: T
}

/** Where the draft of a form lies in the browser. Drafts of another person on the same machine stay apart. */
export function draftKey(city: string, person: string, form: string): string {
  return `zhuqitong:draft:${city}:${person}:${form}`
}

/**
 * A form's content, kept in this browser until it is sent: a closed tab or a lost connection costs nothing.
 * `form` names the form and what it is about: `intake`, `answer:<case>`. `savedAt` is null while nothing is kept.
 */
export function useDraft<T extends object>(form: string, initial: T) {
  const city = useCity()
  const person = useMaybeSession()?.person.id ?? ''
  const key = draftKey(city, person, form)
  const [kept, setKept] = useState<Kept<T> | null>(() => read<T>(key))
  // Two changes may come before the next drawing; the second builds on the first.
  const latest = useRef(kept)

  const keep = (next: Kept<T> | null) => {
    latest.current = next
    setKept(next)
  }
  const set = (change: Partial<T>) => {
    const next = { at: Date.now(), value: { ...initial, ...latest.current?.value, ...change } }
    keep(next)
    write(key, next)
  }
  const clear = () => {
    keep(null)
    localStorage.removeItem(key)
  }
  return { value: { ...initial, ...kept?.value }, set, clear, savedAt: kept?.at ?? null }
}

function read<T>(key: string): Kept<T> | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

function write(key: string, kept: Kept<object>): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // A full or forbidden store costs the draft, not the form.
  }
}
