import type { DemonstrationAccount } from '../../server/access/contract.ts'
import { Panel } from '../kit/panel.tsx'
import styles from './sign-in-page.module.css'

interface Props {
  accounts: DemonstrationAccount[]
  onChoose: (account: string) => void
}

/** On an installation with demonstration data: one press signs in. */
export function DemoAccounts({ accounts, onChoose }: Props) {
  const groups = [
    { name: '单位岗位', accounts: accounts.filter((account) => !account.enterprise) },
    { name: '企业', accounts: accounts.filter((account) => account.enterprise) },
  ]
  return (
    <Panel title="演示账号" note="点一行就登录" pad={false}>
      <div className={styles.accounts}>
        {groups
          .filter((group) => group.accounts.length > 0)
          .map((group) => (
            <section key={group.name}>
              <h3>{group.name}</h3>
              <ul>
                {group.accounts.map(({ account, title }) => (
                  <li key={account}>
                    <button type="button" onClick={() => onChoose(account)}>
                      <span>{title}</span>
                      <code>{account}</code>
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
