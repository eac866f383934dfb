import { useCallback, useState } from 'react'
import type { CreatedPerson } from '../../server/people/contract.ts'
import type { EnterpriseAccount, EnterpriseAccountPage } from '../../server/people/enterprise-accounts/contract.ts'
import { useFilters } from '../app/address.ts'
import { shortTime } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { BulkBar } from '../kit/bulk-bar.tsx'
import { Button } from '../kit/button.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { FilterChips } from '../kit/filter-chips.tsx'
import { LedgerTable, type Column } from '../kit/ledger-table.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Pager } from '../kit/pager.tsx'
import { EmptyState } from '../kit/state.tsx'
import { Tag } from '../kit/tag.tsx'
import { OpenAccountDialog } from './open-account-dialog.tsx'
import styles from './people.module.css'
import { SearchInput } from './search-input.tsx'
import { SecretDialog } from './secret-dialog.tsx'
import { useAccountActs, type AccountActs } from './use-account-acts.ts'

/** Accounts with which enterprises sign in. */
export function EnterpriseAccountsPage() {
  const [filters, setFilters] = useFilters()
  const accounts = useGet<EnterpriseAccountPage>('/enterprise-accounts', filters)
  const search = useCallback((q: string) => setFilters({ q }), [setFilters])
  const [opening, setOpening] = useState(false)
  const [secret, setSecret] = useState<CreatedPerson | null>(null)
  const acts = useAccountActs(setSecret)
  return (
    <DeskPage fill>
      <PageHead
        tight
        title="企业账号"
        note="企业凭账号报诉求、看办理、作评价"
        acts={
          <Button tone="main" onClick={() => setOpening(true)}>
            开企业账号
          </Button>
        }
      />
      <FilterChips
        chips={[]}
        onRemove={() => setFilters({})}
        add={<SearchInput label="查企业、账号或联系人" value={filters['q'] ?? ''} onSearch={search} />}
      />
      {acts.error && <ProblemState bare error={acts.error} title="没有办成" />}
      <LedgerTable
        label="企业账号，按企业名称排列"
        columns={columns(acts)}
        rows={accounts.data?.rows}
        rowId={({ id, enterprise }) => `${id} ${enterprise.id}`}
        empty={<NoAccounts filtered={Boolean(filters['q'])} />}
        error={accounts.error && <ProblemState bare error={accounts.error} retry={() => void accounts.refetch()} />}
        phone={(row) => <PhoneRow row={row} acts={acts} />}
      />
      <BulkBar selected={0} onClear={() => undefined}>
        {accounts.data && (
          <Pager {...accounts.data} measure="个" onPage={(page) => setFilters({ page: String(page) })} />
        )}
      </BulkBar>
      {opening && (
        <OpenAccountDialog
          onClose={() => setOpening(false)}
          onOpened={(account) => {
            setOpening(false)
            setSecret(account)
          }}
        />
      )}
      {secret && (
        <SecretDialog
          title="请把临时密码告诉企业"
          facts={[['账号', secret.login]]}
          secretName="临时密码"
          secret={secret.password}
          onClose={() => setSecret(null)}
        >
          临时密码只显示这一次。企业第一次登录时要换成自己的密码。
        </SecretDialog>
      )}
    </DeskPage>
  )
}

function columns(acts: AccountActs): Column<EnterpriseAccount>[] {
  return [
    { id: 'enterprise', head: '企业', cell: ({ enterprise }) => enterprise.name },
    { id: 'login', head: '账号', width: 200, cell: ({ login }) => <code>{login}</code> },
    { id: 'name', head: '联系人', width: 180, cell: ({ name }) => name },
    { id: 'phone', head: '电话', width: 130, cell: ({ phone }) => phone ?? '' },
    { id: 'seen', head: '最近登录', width: 120, cell: ({ lastSignedInAt }) => seenText(lastSignedInAt) },
    { id: 'state', head: '状态', width: 80, cell: (account) => <State account={account} /> },
    { id: 'act', head: '可以办', width: 170, cell: (account) => <Acts account={account} acts={acts} /> },
  ]
}

function seenText(at: number | null): string {
  return at ? shortTime(at) : '未登录过'
}

function State({ account }: { account: EnterpriseAccount }) {
  return account.active ? <Tag tone="ok">在用</Tag> : <Tag>已停用</Tag>
}

function Acts({ account, acts }: { account: EnterpriseAccount; acts: AccountActs }) {
  const name = account.login
  return (
    <>
      <Button tone="text" size="small" onClick={() => acts.reset(account)} aria-label={`重设密码：${name}`}>
        重设密码
      </Button>
      <Button
        tone="text"
        size="small"
        onClick={() => acts.toggle(account)}
        aria-label={`${toggleWord(account)}${name}`}
      >
        {toggleWord(account)}
      </Button>
    </>
  )
}

function toggleWord({ active }: EnterpriseAccount): string {
  return active ? '停用' : '启用'
}

function NoAccounts({ filtered }: { filtered: boolean }) {
  if (filtered)
    return (
      <EmptyState bare title="没有找到这样的账号">
        换企业名称、账号或联系人再查。
      </EmptyState>
    )
  return (
    <EmptyState bare title="还没有企业账号">
      企业来电要求开通时，在这里开。
    </EmptyState>
  )
}

/** How a row reads on a phone. */
function PhoneRow({ row, acts }: { row: EnterpriseAccount; acts: AccountActs }) {
  return (
    <div className={styles.row}>
      {row.enterprise.name} <State account={row} />
      <br />
      <code className="muted">{row.login}</code> <Acts account={row} acts={acts} />
    </div>
  )
}
