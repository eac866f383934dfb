import { cx } from './cx.ts'
import styles from './kbd.module.css'

const names: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '回车',
  ' ': '空格',
  Space: '空格',
  Escape: 'Esc',
}

/** A key as the keyboard shows it: `Enter` → 回车, `f` → F, `Ctrl s` → Ctrl S. */
export function keyName(key: string): string {
  return key
    .split(/(?<=.)[ +](?=.)/)
    .map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(' ')
}

export function Kbd({ children, className }: { children: string; className?: string }) {
  return <kbd className={cx(styles.kbd, className)}>{keyName(children)}</kbd>
}
