import { useEffect, useEffectEvent } from 'react'

/** Asks again every second while something is under way. */
export function useWatch(underWay: boolean, ask: () => void): void {
  const again = useEffectEvent(ask)
  useEffect(() => {
    if (!underWay) return
    const timer = setInterval(() => again(), 1000)
    return () => clearInterval(timer)
  }, [underWay])
}
