import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Tag } from './tag.tsx'
import styles from './timeline.module.css'

export interface TimelineItem {
  id: string
  /** `10-12 08:40` */
  time: string
  /** The verb in two characters: 催办. Not shown on the portal. */
  tag?: string
  /** The post or unit; on the portal also 您. */
  who: ReactNode
  what: ReactNode
  /** Links to files and letters. */
  files?: ReactNode
}

interface Props {
  /** Newest first. */
  items: TimelineItem[]
  /** `desk`: dense with verb tags; `portal`: plain words, dots on a line. */
  form?: 'desk' | 'portal'
}

/** What happened. */
export function Timeline({ items, form = 'desk' }: Props) {
  return (
    <ol className={styles[form]}>
      {items.map((item, index) => (
        <li key={item.id} className={cx(index === 0 && styles.now)}>
          <time>{item.time}</time>
          {form === 'desk' && <span className={styles.tag}>{item.tag && <Tag>{item.tag}</Tag>}</span>}
          <span>
            <span className={styles.who}>
              {item.who}
              {form === 'portal' && '：'}
            </span>
            {item.what}
            {item.files && <span className={styles.files}>{item.files}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
