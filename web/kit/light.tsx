import { cx } from './cx.ts'
import type { ReactNode } from 'react'
import styles from './light.module.css'
import { Mark, type LightName } from './mark.tsx'

const words: Record<LightName, string> = {
  late: '逾期',
  near: '临期',
  ok: '正常',
  hold: '暂停',
  done: '完成',
  wait: '未到期',
  stuck: '卡住',
}

interface Props {
  name: LightName
  /** Words beside the shape; the light's own word without them. */
  children?: ReactNode
  /** Coloured shape, ink text: for figures where the word is only a name. */
  plain?: boolean
  large?: boolean
}

/** A light is shape + word + colour. */
export function Light({ name, children, plain, large }: Props) {
  return (
    <span className={cx(styles.light, styles[name], plain && styles.plain, large && styles.large)}>
      <Mark name={name} size={large ? 18 : 11} className={styles.mark} />
      {children ?? words[name]}
    </span>
  )
}
