import { useEffect } from 'react'

/** `诉2026-0387 厂区专线扩容` → title `诉2026-0387 厂区专线扩容 · 助企通`. */
export function setTitle(text: string): void {
  document.title = text ? `${text} · 助企通` : '助企通'
}

/** The page's own title as soon as it knows one; until then the route's title stays. */
export function useTitle(text: string | undefined): void {
  useEffect(() => {
    if (text) setTitle(text)
  }, [text])
}
