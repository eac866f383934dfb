import { ConfigProvider } from 'antd'
import { createContext, useContext, type ReactNode } from 'react'
import { cx } from './cx.ts'
import { Go } from './go.tsx'
import { Icon, type IconName } from './icon.tsx'
import styles from './phone.module.css'
import { phoneTheme } from './theme.ts'

export interface PhoneTab {
  to: string
  label: string
  icon: IconName
  exact?: boolean
}

/** What stands in the head of the tabs' own pages on phones: messages, account. */
const Account = createContext<ReactNode>(null)

/** The frame of a phone door: tabs at the bottom (at the top on wide screens) around its pages. */
export function PhoneShell(props: {
  label: string
  tabs: PhoneTab[]
  brand: ReactNode
  /** At the end of the bar on wide screens. */
  who: ReactNode
  /** The same on phones, short. */
  account: ReactNode
  children: ReactNode
}) {
  return (
    <div className={styles.shell}>
      <header className={styles.tabs}>
        <div className={styles.brand}>{props.brand}</div>
        <nav aria-label={props.label}>
          <ul>
            {props.tabs.map((tab) => (
              <li key={tab.to}>
                <Go to={tab.to} current={tab.exact ? 'exact' : 'below'}>
                  <Icon name={tab.icon} />
                  {tab.label}
                </Go>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.who}>{props.who}</div>
      </header>
      <Account value={props.account}>
        <ConfigProvider theme={phoneTheme}>{props.children}</ConfigProvider>
      </Account>
    </div>
  )
}

interface PageProps {
  title: ReactNode
  /** Where ‹ leads; pages of the tabs have none. */
  back?: string
  /** At the end of the head: a number, 草稿已存, a count. */
  aside?: ReactNode
  /** Below the head on its dark ground: the greeting and the one thing to do. */
  hero?: ReactNode
  /** The main button that stays in reach of the thumb, with a line below it; the tabs give way to it. */
  foot?: ReactNode
  /** Two columns of panels fit beside each other on wide screens. */
  wide?: boolean
  children: ReactNode
}

/** One page of a phone door: one column of panels. */
export function PhonePage({ title, back, aside, hero, foot, wide, children }: PageProps) {
  const account = useContext(Account)
  return (
    <main id="main" tabIndex={-1} className={cx(styles.page, wide && styles.wide)}>
      <div className={styles.head}>
        {back && (
          <Go to={back} className={styles.back} aria-label="返回">
            <Icon name="back" size={20} />
          </Go>
        )}
        <h1>{title}</h1>
        {aside && <div className={styles.aside}>{aside}</div>}
        {!back && <div className={styles.account}>{account}</div>}
      </div>
      {hero && <div className={styles.hero}>{hero}</div>}
      <div className={styles.body}>{children}</div>
      {foot && (
        <div className={styles.foot}>
          <div>{foot}</div>
        </div>
      )}
    </main>
  )
}
