import { Input } from 'antd'
import { useState } from 'react'
import type { DemonstrationAccount } from '../../server/access/contract.ts'
import { Panel } from '../kit/panel.tsx'
import { Tabs } from '../kit/tabs.tsx'
import styles from './sign-in-page.module.css'

interface Props {
  accounts: DemonstrationAccount[]
  onChoose: (account: string) => void
}

/** On an installation with demonstration data: one press signs in. */
export function DemoAccounts({ accounts, onChoose }: Props) {
  const [group, setGroup] = useState('posts')
  const [words, setWords] = useState('')
  const posts = accounts.filter((account) => !account.enterprise)
  const enterprises = accounts.filter((account) => account.enterprise)
  const tabs = [
    { id: 'posts', label: `单位岗位 ${posts.length}` },
    { id: 'enterprises', label: `企业 ${enterprises.length}` },
  ]
  const shown = (group === 'posts' ? posts : enterprises).filter(
    ({ account, title }) => title.includes(words.trim()) || account.includes(words.trim()),
  )
  return (
    <Panel title="演示账号" note="点一行就登录" pad={false}>
      <Tabs label="演示账号" tabs={tabs} current={group} onChange={setGroup}>
        <Input
          className={styles.filter}
          aria-label="筛选演示账号"
          placeholder="输入单位、岗位或账号的一部分"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <ul className={styles.accounts}>
          {shown.map(({ account, title }) => (
            <li key={account}>
              <button type="button" onClick={() => onChoose(account)}>
                <span>{title}</span>
                <code>{account}</code>
              </button>
            </li>
          ))}
        </ul>
        {shown.length === 0 && <p className={styles.none}>没有这样的账号。</p>}
      </Tabs>
    </Panel>
  )
}
