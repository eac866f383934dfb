import { cx } from './cx.ts'
import { cloneElement, useId, type ReactElement, type ReactNode } from 'react'
import styles from './field.module.css'
import { Mark } from './mark.tsx'

interface ControlProps {
  id?: string
  'aria-describedby'?: string
  'aria-invalid'?: boolean
}

interface Props {
  label: ReactNode
  /** What to write, beside the label. */
  hint?: ReactNode
  /** Says 可不填 beside the label; fields are required without it. */
  optional?: boolean
  /** What is wrong and what would be right; ink with a blue mark, never red. */
  error?: string | undefined
  /** At the end of the label line: a key, a count. */
  after?: ReactNode
  /** Several controls under one label (radio buttons): a group with a legend. */
  group?: boolean
  children: ReactElement<ControlProps> | ReactNode
}

/** A label, its control, and what is wrong with it. The control gets its id and description from here. */
export function Field({ label, hint, optional, error, after, group, children }: Props) {
  const id = useId()
  const errorId = `${id}-error`
  const Frame = group ? 'fieldset' : 'div'
  const control: ControlProps = {
    id,
    'aria-describedby': error ? errorId : undefined,
    'aria-invalid': error ? true : undefined,
  }
  const head = (
    <>
      {label}
      {optional && <span className={styles.optional}>可不填</span>}
      {hint && <span className={styles.hint}>{hint}</span>}
      {after && <span className={styles.after}>{after}</span>}
    </>
  )
  return (
    <Frame className={cx(styles.field, error && styles.wrong)}>
      {group ? (
        <legend className={styles.label}>{head}</legend>
      ) : (
        <label className={styles.label} htmlFor={id}>
          {head}
        </label>
      )}
      {group ? children : cloneElement(children as ReactElement<ControlProps>, control)}
      {error && (
        <p id={errorId} className={styles.message} role="alert">
          <Mark name="stuck" size={10} className={styles.mark} />
          {error}
        </p>
      )}
    </Frame>
  )
}
