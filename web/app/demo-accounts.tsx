import { Panel } from '../kit/panel.tsx'
import type { DemoAccount } from './city.ts'
import { doors, doorsOf } from './doors.ts'
import styles from './sign-in-page.module.css'

/** On an installation with demonstration data: one press signs in. */
export function DemoAccounts(props: { accounts: DemoAccount[]; onChoose: (account: DemoAccount) => void }) {
  const groups = Map.groupBy(props.accounts, (account) => doorsOf([account.door])[0] ?? 'desk')
  return (
    <Panel title="演示账号" note="点一行就登录" pad={false}>
      <div className={styles.accounts}>
        {[...groups].map(([door, accounts]) => (
          <section key={door}>
            <h3>{doors[door].name}</h3>
            <ul>
              {accounts.map((account) => (
                <li key={account.account}>
                  <button type="button" onClick={() => props.onChoose(account)}>
                    {account.who}
                    <code>{account.account}</code>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Panel>
  )
}
