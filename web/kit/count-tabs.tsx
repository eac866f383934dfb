import type { ReactNode } from 'react'
import styles from './count-tabs.module.css'
import { cx } from './cx.ts'
import { Go } from './go.tsx'
import { Mark, type LightName } from './mark.tsx'

export interface CountTab {
  to: string
  label: string
  count: number | undefined
  light?: LightName
  current: boolean
}

/** Counts that filter the rows below: 46 全部 ■ 3 逾期 ▲ 2 今日到期. */
export function CountTabs({ label, tabs, note }: { label: string; tabs: CountTab[]; note?: ReactNode }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <Go
          key={tab.label}
          to={tab.to}
          className={cx(styles.tab, tab.light && styles[tab.light])}
          aria-current={tab.current ? 'true' : undefined}
        >
          {tab.light && <Mark name={tab.light} className={styles.mark} />}
          <span className={styles.number}>{tab.count ?? '–'}</span>
          {tab.label}
        </Go>
      ))}
      {note && <span className={styles.note}>{note}</span>}
    </nav>
  )
}
