import { useEffect, useState } from 'react'

/** A value that has stood still for `wait` milliseconds: what somebody types is not asked letter by letter. */
export function useSettled<T>(value: T, wait = 250): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait)
    return () => clearTimeout(timer)
  }, [value, wait])
  return settled
}
