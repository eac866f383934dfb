import { cx } from './cx.ts'
import { useId, type ReactNode, type Ref } from 'react'
import styles from './button.module.css'
import { Go } from './go.tsx'
import { Kbd } from './kbd.tsx'

interface Look {
  /** `main`: the one next thing of a page; `text`: without an edge; `inverse`: on a dark ground. */
  tone?: 'main' | 'text' | 'inverse'
  size?: 'small' | 'large'
  wide?: boolean
  /** The key that does the same, shown on the button; bind it with `useKeys`. */
  kbd?: string
  children: ReactNode
}

interface Props extends Look {
  onClick?: () => void
  type?: 'button' | 'submit'
  /** Why it can't be used now. The button stays, greyed, and the reason stands beside it. */
  reason?: string | undefined
  /** Greyed with the reason said elsewhere on the page. */
  disabled?: boolean
  /** The request is on its way; a second press does nothing. */
  busy?: boolean
  /** Id of the words beside it that say more. */
  describedBy?: string
  'aria-label'?: string
  'aria-expanded'?: boolean
  ref?: Ref<HTMLButtonElement>
}

function look({ tone, size, wide }: Omit<Look, 'children'>): string {
  return cx(styles.button, tone && styles[tone], size && styles[size], wide && styles.wide)
}

/** A button that names its act. Greyed ones can still be focused, so that a screen reader hears why. */
export function Button(props: Props) {
  const {
    tone,
    size,
    wide,
    kbd,
    reason,
    disabled,
    busy,
    describedBy,
    type = 'button',
    onClick,
    children,
    ...rest
  } = props
  const reasonId = useId()
  const off = Boolean(reason) || disabled || busy
  const button = (
    <button
      {...rest}
      type={type}
      className={cx(look({ tone, size, wide }), busy && styles.busy)}
      aria-disabled={off || undefined}
      aria-busy={busy || undefined}
      aria-describedby={reason ? reasonId : describedBy}
      onClick={(event) => {
        if (off) event.preventDefault()
        else onClick?.()
      }}
    >
      {children}
      {kbd && <Kbd className={styles.kbd}>{kbd}</Kbd>}
    </button>
  )
  if (!reason) return button
  return (
    <span className={styles.pair}>
      {button}
      <span id={reasonId} className={styles.reason}>
        {reason}
      </span>
    </span>
  )
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function LinkButton({ to, kbd, children, ...rest }: Look & { to: string }) {
  return (
    <Go to={to} className={look(rest)}>
      {children}
      {kbd && <Kbd className={styles.kbd}>{kbd}</Kbd>}
    </Go>
  )
}
