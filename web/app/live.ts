import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useCity } from './address.ts'
import { apiUrl } from './api.ts'

/** Waits before the connection is tried anew after the server refused it, in milliseconds. */
const waits = [2_000, 5_000, 15_000, 60_000]

/** News that come together are answered by one reading. */
const gather = 400

/**
 * Keeps the pages true while they are open: whatever the server announces (`GET …/events`), what is shown is read again.
 * A lost connection is tried anew, and after it everything is read again, for nobody knows what was missed. A tab that
 * nobody looks at gives its connection back: a browser has six for one server, and people keep more tabs than that.
 */
export function useLive(): void {
  const city = useCity()
  const client = useQueryClient()
  useEffect(() => follow(city, client), [city, client])
}

function follow(city: string, client: QueryClient): () => void {
  let source: EventSource | undefined
  let failures = 0
  let retry: ReturnType<typeof setTimeout> | undefined
  let refresh: ReturnType<typeof setTimeout> | undefined

  const readAgain = () => {
    clearTimeout(refresh)
    refresh = setTimeout(() => void client.invalidateQueries({ queryKey: ['city', city] }), gather)
  }
  const connect = () => {
    const opened = new EventSource(apiUrl(`/cities/${city}/events`))
    source = opened
    opened.onopen = () => {
      if (failures > 0) readAgain()
      failures = 0
    }
    opened.onmessage = readAgain
    for (const name of ['case', 'notice', 'change']) opened.addEventListener(name, readAgain)
    opened.onerror = () => {
      failures += 1
      // The browser tries by itself unless the server answered something that is not a stream.
      if (opened.readyState !== EventSource.CLOSED) return
      // If the session has ended, this reading shows it and leads to the sign-in page.
      readAgain()
      retry = setTimeout(connect, waits[Math.min(failures, waits.length) - 1])
    }
  }
  const leave = () => {
    source?.close()
    source = undefined
    clearTimeout(retry)
  }
  const look = () => {
    if (document.hidden) return leave()
    if (source) return
    connect()
    readAgain()
  }
  document.addEventListener('visibilitychange', look)
  connect()
  return () => {
    document.removeEventListener('visibilitychange', look)
    leave()
    clearTimeout(refresh)
  }
}
