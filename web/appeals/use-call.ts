import { useState } from 'react'

/** A call by its beginning and end, on this machine's clock; null before. */
export interface Call {
  since: number | null
  until: number | null
}

/** Times one call: it is begun and ended by hand, because the product does not hold the telephone. */
export function useCall(): Call & { begin: () => void; end: () => void } {
  const [call, setCall] = useState<Call>({ since: null, until: null })
  return {
    ...call,
    begin: () => setCall({ since: Date.now(), until: null }),
    end: () => setCall((now) => (now.since === null || now.until !== null ? now : { ...now, until: Date.now() })),
  }
}
