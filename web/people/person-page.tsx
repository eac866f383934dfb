import { useState } from 'react'
import type { CreatedPerson, PersonView } from '../../server/people/contract.ts'
import { useCityHref, useParam } from '../app/address.ts'
import { api } from '../app/api.ts'
import { dateOf } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet, useSend } from '../app/query.ts'
import { useSession } from '../app/session.ts'
import { useTitle } from '../app/use-title.ts'
import { Button } from '../kit/button.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { FactList } from '../kit/fact-list.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Panel } from '../kit/panel.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { Tag } from '../kit/tag.tsx'
import { useConfirm } from '../kit/use-confirm.tsx'
import { useToast } from '../kit/use-toast.ts'
import { ChangePersonDialog } from './change-person-dialog.tsx'
import styles from './people.module.css'
import { HoldingsPanel } from './holdings-panel.tsx'
import { SecretDialog } from './secret-dialog.tsx'

/** One person: which posts, since when, and the account. */
export function PersonPage() {
  const id = useParam('person')
  const person = useGet<PersonView>(`/admin/people/${id}`)
  useTitle(person.data?.name ?? '人员')
  return (
    <DeskPage>
      {person.isPending && <Skeleton lines={8} />}
      {person.error && <ProblemState error={person.error} retry={() => void person.refetch()} />}
      {person.data && <Person person={person.data} />}
    </DeskPage>
  )
}

function Person({ person }: { person: PersonView }) {
  const href = useCityHref()
  return (
    <>
      <PageHead
        title={person.name}
        note={<State person={person} />}
        crumbs={[{ label: '人员', to: href('/admin') }, { label: person.login }]}
      />
      <div className={styles.beside}>
        {!person.enterprise && <HoldingsPanel person={person} />}
        <AccountPanel person={person} />
      </div>
    </>
  )
}

function State({ person }: { person: PersonView }) {
  if (!person.active) return <Tag>已停用</Tag>
  if (person.enterprise) return <Tag>企业账号</Tag>
  const posts = person.holdings.filter(({ state }) => state === 'current')
  return posts.length ? posts.map(({ title }) => title).join('、') : <Tag tone="todo">没有岗位</Tag>
}

function AccountPanel({ person }: { person: PersonView }) {
  const [changing, setChanging] = useState(false)
  const [reset, setReset] = useState<CreatedPerson | null>(null)
  const { askReset, endSecondStep, switchActive, error } = useAccountActs(person, setReset)
  const own = useSession().person.id === person.id
  return (
    <Panel
      title="账号"
      more={
        <Button size="small" onClick={() => setChanging(true)}>
          改信息
        </Button>
      }
    >
      {error && <ProblemState error={error} title="没有办成" />}
      <FactList
        facts={[
          ['账号', person.login],
          ['电话', person.phone ?? '没有登记'],
          ['电子邮箱', person.email ?? '没有登记'],
          ['建账号', dateOf(person.createdAt)],
          ['密码', person.passwordTemporary ? '临时密码，本人还没有换' : '本人自己的密码'],
          ['两步登录', person.secondStep ? '已开启' : '没有开启'],
        ]}
      />
      <div className={styles.acts}>
        <Button onClick={() => void askReset()}>重设密码</Button>
        {person.secondStep && <Button onClick={() => void endSecondStep()}>关闭两步登录</Button>}
        <Button reason={own ? '自己正在用的账号，要另一位管理岗来停用' : undefined} onClick={() => void switchActive()}>
          {person.active ? '停用账号' : '启用账号'}
        </Button>
      </div>
      {changing && <ChangePersonDialog person={person} onClose={() => setChanging(false)} />}
      {reset && (
        <SecretDialog
          title="密码已重设"
          facts={[['账号', reset.login]]}
          secretName="临时密码"
          secret={reset.password}
          onClose={() => setReset(null)}
        >
          临时密码只显示这一次。原来的密码和登录都已失效。
        </SecretDialog>
      )}
    </Panel>
  )
}

function useAccountActs(person: PersonView, onReset: (created: CreatedPerson) => void) {
  const confirm = useConfirm()
  const toast = useToast()
  const path = `/admin/people/${person.id}`
  const reset = useSend((base) => api.post<CreatedPerson>(`${base}${path}/password`))
  const second = useSend((base) => api.post<PersonView>(`${base}${path}/second-step/end`))
  const change = useSend((base, active: boolean) => api.patch<PersonView>(`${base}${path}`, { active }))

  const askReset = async () => {
    const content = '这个人现在的密码和登录马上失效，要用新的临时密码登录。'
    if (await confirm({ title: `重设${person.name}的密码`, content, act: '重设密码' })) {
      reset.mutate(undefined, { onSuccess: onReset })
    }
  }
  const endSecondStep = async () => {
    const content = '手机丢了才这样做：这个人以后只凭密码登录，直到本人再开启。'
    if (await confirm({ title: `关闭${person.name}的两步登录`, content, act: '关闭两步登录' }))
      second.mutate(undefined, { onSuccess: () => toast.done('两步登录已关闭') })
  }
  const switchActive = async () => {
    const { name, active } = person
    const content = '马上退出登录，不能再登录。任职和办过的事不变，随时可以再启用。'
    if (active && !(await confirm({ title: `停用${name}的账号`, content, act: '停用账号' }))) return
    change.mutate(!active, { onSuccess: () => toast.done(active ? '账号已停用' : '账号已启用') })
  }
  return { askReset, endSecondStep, switchActive, error: reset.error ?? second.error ?? change.error }
}
