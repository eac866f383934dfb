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
 * A lost connection is tried anew, and after it everything is read again, for nobody knows what was missed.
 */
export function useLive(): void {
  const city = useCity()
  const client = useQueryClient()
  useEffect(() => follow(city, client), [city, client])
}

function follow(city: string, client: QueryClient): () => void {
  let source: EventSource
  let failures = 0
  let retry: ReturnType<typeof setTimeout> | undefined
  let refresh: ReturnType<typeof setTimeout> | undefined

  const readAgain = () => {
    clearTimeout(refresh)
    refresh = setTimeout(() => void client.invalidateQueries({ queryKey: ['city', city] }), gather)
  }
  const connect = () => {
    source = new EventSource(apiUrl(`/cities/${city}/events`))
    source.onopen = () => {
      if (failures > 0) readAgain()
      failures = 0
    }
    source.onmessage = readAgain
    for (const name of ['case', 'notice', 'change']) source.addEventListener(name, readAgain)
    source.onerror = () => {
      failures += 1
      // The browser tries by itself unless the server answered something that is not a stream.
      if (source.readyState !== EventSource.CLOSED) return
      // If the session has ended, this reading shows it and leads to the sign-in page.
      readAgain()
      retry = setTimeout(connect, waits[Math.min(failures, waits.length) - 1])
    }
  }
  connect()
  return () => {
    source.close()
    clearTimeout(retry)
    clearTimeout(refresh)
  }
}
