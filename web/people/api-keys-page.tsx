import { useState } from 'react'
import type { ApiKeyList, ApiKeyRow, CreatedApiKey, Scope } from '../../server/people/api-keys/contract.ts'
import { api } from '../app/api.ts'
import { dateOf, shortTime } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet, useSend } from '../app/query.ts'
import { Button } from '../kit/button.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { LedgerTable, type Column } from '../kit/ledger-table.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { EmptyState } from '../kit/state.tsx'
import { Tag } from '../kit/tag.tsx'
import { useConfirm } from '../kit/use-confirm.tsx'
import { useToast } from '../kit/use-toast.ts'
import { CreateKeyDialog } from './create-key-dialog.tsx'
import { SecretDialog } from './secret-dialog.tsx'
import styles from './people.module.css'

/** Which other systems may call this one, and what each may do. */
export function ApiKeysPage() {
  const list = useGet<ApiKeyList>('/admin/api-keys')
  const [creating, setCreating] = useState(false)
  const [created, setCreated] = useState<CreatedApiKey | null>(null)
  const { revoke, error } = useRevoke()
  return (
    <DeskPage fill>
      <PageHead
        tight
        title="接口密钥"
        note="热线等其他系统凭密钥登记诉求、取办理结果"
        acts={
          <Button tone="main" onClick={() => setCreating(true)}>
            新建密钥
          </Button>
        }
      />
      {error && <ProblemState bare error={error} title="没有停用" />}
      <LedgerTable
        label="接口密钥，在用的在前"
        columns={columns(list.data?.scopes ?? [], revoke)}
        rows={list.data?.keys}
        rowId={({ id }) => id}
        empty={
          <EmptyState bare title="还没有别的系统接入">
            每个系统用一个密钥，要停时只停它一个。
          </EmptyState>
        }
        error={list.error && <ProblemState bare error={list.error} retry={() => void list.refetch()} />}
        phone={(key) => <PhoneRow row={key} scopes={list.data?.scopes ?? []} />}
      />
      {creating && (
        <CreateKeyDialog
          scopes={list.data?.scopes ?? []}
          onClose={() => setCreating(false)}
          onCreated={(key) => (setCreating(false), setCreated(key))}
        />
      )}
      {created && (
        <SecretDialog
          title="密钥已建好"
          facts={[['系统', created.name]]}
          secretName="密钥"
          secret={created.secret}
          onClose={() => setCreated(null)}
        >
          密钥只显示这一次，请交给对方系统的维护人员，放在请求头 authorization 里。
        </SecretDialog>
      )}
    </DeskPage>
  )
}

function columns(scopes: Scope[], revoke: (key: ApiKeyRow) => void): Column<ApiKeyRow>[] {
  return [
    { id: 'name', head: '系统', width: 220, cell: ({ name }) => name },
    { id: 'scopes', head: '能办什么', cell: (key) => scopeWords(key, scopes) },
    { id: 'created', head: '建于', width: 110, cell: ({ createdAt }) => dateOf(createdAt) },
    {
      id: 'used',
      head: '最近调用',
      width: 120,
      cell: ({ lastUsedAt }) => (lastUsedAt ? shortTime(lastUsedAt) : '没有用过'),
    },
    { id: 'state', head: '状态', width: 90, cell: (key) => <State apiKey={key} /> },
    {
      id: 'act',
      head: '可以办',
      width: 90,
      cell: (key) =>
        key.revokedAt === null && (
          <Button tone="text" size="small" onClick={() => revoke(key)} aria-label={`停用${key.name}的密钥`}>
            停用
          </Button>
        ),
    },
  ]
}

function scopeWords(key: ApiKeyRow, scopes: Scope[]): string {
  return key.scopes.map((id) => scopes.find((scope) => scope.id === id)?.name ?? id).join('、')
}

function State({ apiKey }: { apiKey: ApiKeyRow }) {
  return apiKey.revokedAt === null ? <Tag tone="ok">在用</Tag> : <Tag>已停用</Tag>
}

function useRevoke() {
  const confirm = useConfirm()
  const toast = useToast()
  const { mutate, error } = useSend((base, id: string) => api.del(`${base}/admin/api-keys/${id}`))
  const revoke = async ({ id, name }: ApiKeyRow) => {
    const content = '这个系统马上不能再调用，停用后不能恢复，只能另建密钥。'
    if (!(await confirm({ title: `停用${name}的密钥`, content, act: '停用' }))) return
    mutate(id, { onSuccess: () => toast.done('密钥已停用') })
  }
  return { revoke: (key: ApiKeyRow) => void revoke(key), error }
}

/** How a row reads on a phone. */
function PhoneRow({ row, scopes }: { row: ApiKeyRow; scopes: Scope[] }) {
  return (
    <div className={styles.row}>
      {row.name} <State apiKey={row} />
      <br />
      <span className="muted">{scopeWords(row, scopes)}</span>
    </div>
  )
}
