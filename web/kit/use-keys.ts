import { createContext, useContext, useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import { isKey, isPressable, isTyping, worksWhileTyping, type Shortcut } from './keys.ts'

interface Bound extends Shortcut {
  layer: number
}

/** How many dialogs stand between the page and this component. */
export const KeyLayer = createContext(0)

/** Shortcuts in force, oldest first; a later one wins. */
let inForce: readonly Bound[] = []
/** Layers of the open dialogs: only shortcuts of the topmost one work. */
let openLayers: readonly number[] = []
const listeners = new Set<() => void>()

function change(next: readonly Bound[]): void {
  inForce = next
  for (const listener of listeners) listener()
}

/** Binds shortcuts while the component is shown. What they do may change on every render. */
export function useKeys(shortcuts: readonly Shortcut[]): void {
  const layer = useContext(KeyLayer)
  const run = useEffectEvent((key: string) => shortcuts.find((shortcut) => shortcut.key === key)?.run())
  const signature = JSON.stringify(shortcuts.map(({ key, label }) => ({ key, label })))
  useEffect(() => {
    const named: { key: string; label?: string }[] = JSON.parse(signature)
    const bound = named.map((shortcut) => ({ ...shortcut, layer, run: () => run(shortcut.key) }))
    change([...inForce, ...bound])
    return () => change(inForce.filter((one) => !bound.includes(one)))
  }, [signature, layer])
}

/** While `open`, shortcuts of lower layers are silent: a dialog stands in front of them. */
export function useOpenLayer(layer: number, open: boolean): void {
  useEffect(() => {
    if (!open) return
    openLayers = [...openLayers, layer]
    return () => {
      openLayers = openLayers.filter((one) => one !== layer)
    }
  }, [layer, open])
}

/** The shortcuts of the page that have a label, for the overlay; each key once. */
export function useShortcutList(): Shortcut[] {
  const bound = useSyncExternalStore(subscribe, () => inForce)
  const named = bound.filter((shortcut) => shortcut.label)
  return [...new Map(named.map((shortcut) => [shortcut.key, shortcut])).values()]
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Starts listening to the keyboard; called once. */
export function listenToKeys(): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return
    const shortcut = find(event)
    if (!shortcut) return
    event.preventDefault()
    shortcut.run()
  })
}

function find(event: KeyboardEvent): Shortcut | undefined {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey
  const presses = plain && (event.key === 'Enter' || event.key === ' ')
  if (presses && isPressable(event.target, event.key)) return undefined
  const typing = isTyping(event.target)
  const top = Math.max(0, ...openLayers)
  return inForce.findLast(({ key, layer }) => layer >= top && isKey(key, event) && (!typing || worksWhileTyping(key)))
}
