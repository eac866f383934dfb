import { useLocation } from '@tanstack/react-router'
import { useState, type RefObject } from 'react'
import { useKeys } from './use-keys.ts'

interface Acts {
  onToggle?: (id: string) => void
  onOpen?: (index: number) => void
  onMove: (index: number) => void
}

/** Where the cursor was on each page, so that coming back finds it there. */
const remembered = new Map<string, string>()

/** The row the keyboard stands on: ↑ ↓ move it, Space selects, Enter opens. The focus follows it onto the row's link. */
export function useCursor(body: RefObject<HTMLElement | null>, ids: readonly string[], acts: Acts) {
  const page = useLocation({ select: (location) => location.pathname })
  const [id, setId] = useState(remembered.get(page) ?? null)
  const at = id === null ? -1 : ids.indexOf(id)

  const point = (index: number) => {
    const next = ids[index]
    if (next === undefined) return
    setId(next)
    remembered.set(page, next)
    acts.onMove(index)
  }
  const move = (step: number) => {
    const next = Math.min(ids.length - 1, Math.max(0, at + step))
    if (ids[next] === undefined) return
    point(next)
    const row = body.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(ids[next])}"]`)
    row?.scrollIntoView({ block: 'nearest' })
    row?.querySelector<HTMLElement>('[data-open]')?.focus({ preventScroll: true })
  }
  const { onToggle, onOpen } = acts
  useKeys([
    { key: 'ArrowDown', label: '下一行', run: () => move(1) },
    { key: 'ArrowUp', label: '上一行', run: () => move(-1) },
    ...(onToggle ? [{ key: ' ', label: '选中或取消', run: () => at >= 0 && onToggle(ids[at]!) }] : []),
    ...(onOpen ? [{ key: 'Enter', label: '打开', run: () => at >= 0 && onOpen(at) }] : []),
  ])
  return { id, point }
}
