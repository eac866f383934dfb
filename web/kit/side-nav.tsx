import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Go } from './go.tsx'
import { Kbd } from './kbd.tsx'
import { Mark, type LightName } from './mark.tsx'
import styles from './side-nav.module.css'

export interface SideItem {
  to: string
  label: string
  count?: number | undefined
  light?: LightName
  current: boolean
}

export interface SideGroup {
  title: string
  items: SideItem[]
}

/** Keys beside what they do: `[['ArrowUp', 'ArrowDown'], '移动']`. */
export type KeyHint = readonly [keys: readonly string[], label: string]

interface Props {
  label: string
  groups: SideGroup[]
  keys?: readonly KeyHint[]
  /** Below the groups: facts about the document, a legend. */
  children?: ReactNode
}

/** The views of a page with their counts, at the left of the desk; at the foot the keys that work here. */
export function SideNav({ label, groups, keys = [], children }: Props) {
  return (
    <nav className={styles.side} aria-label={label}>
      <div className={styles.groups}>
        {groups
          .filter((group) => group.items.length > 0)
          .map((group) => (
            <section key={group.title}>
              <h2>{group.title}</h2>
              <ul>
                {group.items.map((item) => (
                  <SideLink key={item.to} item={item} />
                ))}
              </ul>
            </section>
          ))}
        {children}
      </div>
      {keys.length > 0 && (
        <dl className={styles.keys}>
          {keys.map(([names, text]) => (
            <KeyLine key={text} names={names} text={text} />
          ))}
        </dl>
      )}
    </nav>
  )
}

function SideLink({ item }: { item: SideItem }) {
  return (
    <li>
      <Go to={item.to} aria-current={item.current ? 'page' : undefined}>
        {item.light && <Mark name={item.light} className={cx(styles[item.light])} />}
        <span className={styles.label}>{item.label}</span>
        {item.count !== undefined && <span className={styles.count}>{item.count}</span>}
      </Go>
    </li>
  )
}

function KeyLine({ names, text }: { names: readonly string[]; text: string }) {
  return (
    <>
      <dt>
        {names.map((name) => (
          <Kbd key={name}>{name}</Kbd>
        ))}
      </dt>
      <dd>{text}</dd>
    </>
  )
}
