import { useEffect, useState } from 'react'

/** The value once it has stayed the same for `wait` milliseconds: searches follow words, not keystrokes. */
export function useSettled<T>(value: T, wait: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait)
    return () => clearTimeout(timer)
  }, [value, wait])
  return settled
}
