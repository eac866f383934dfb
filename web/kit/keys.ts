/**
 * Keyboard shortcuts. A key is written as people say it: `n`, `Enter`, ` `, `ArrowDown`, `F8`, `Ctrl+s`, `Alt+1`, `?`.
 * Plain keys never work while somebody types; with Ctrl, Alt or an F key they do.
 */
export interface Shortcut {
  key: string
  /** What it does, as the overlay of `?` says it; without it the overlay leaves it out. */
  label?: string
  run: () => void
}

type KeyEvent = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** Whether a key press is the one a shortcut names. */
export function isKey(spec: string, event: KeyEvent): boolean {
  const parts = spec.split(/\+(?=.)/)
  const key = parts.pop() ?? ''
  const ctrl = parts.includes('Ctrl')
  const alt = parts.includes('Alt')
  if (ctrl !== (event.ctrlKey || event.metaKey) || alt !== event.altKey) return false
  // With Alt some keyboards make another character of a digit; its place on the board stays.
  if (alt && /^\d$/.test(key) && event.code === `Digit${key}`) return true
  return event.key === key || event.key.toLowerCase() === key.toLowerCase()
}

/** Whether the shortcut may work although the focus is where text is written. */
export function worksWhileTyping(spec: string): boolean {
  return /^(Ctrl|Alt)\+|^F\d+$/.test(spec)
}

const textInputs = 'input:not([type=checkbox],[type=radio],[type=button],[type=submit],[type=file]),textarea,select'

/** Whether text is being written at this element. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(`${textInputs},[role=combobox]`))
}

/** Whether Enter or Space already mean something at this element: a button, a check box; Enter also on a link. */
export function isPressable(target: EventTarget | null, key: string): boolean {
  const pressed = 'button,summary,input,[role=menuitem],[role=tab],[role=option]'
  return target instanceof HTMLElement && target.closest(key === 'Enter' ? `a,${pressed}` : pressed) !== null
}
