import { useState } from 'react'
import type { EnterpriseView } from '../../server/enterprises/contract.ts'
import { useCityHref } from '../app/address.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { asProblem } from '../app/problem.ts'
import { useGet } from '../app/query.ts'
import { useSession, useSessionActs } from '../app/session.ts'
import { Button } from '../kit/button.tsx'
import { FactList } from '../kit/fact-list.tsx'
import { Panel } from '../kit/panel.tsx'
import { PhonePage } from '../kit/phone.tsx'
import { ListRow, RowList } from '../kit/row-list.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { useToast } from '../kit/use-toast.ts'
import { usePortalAddresses } from './portal-addresses.ts'

/** The enterprise as the city knows it, and the account's own settings. */
export function MePage() {
  const { enterprise, person } = useSession()
  const href = useCityHref()
  const { noticeSettings } = usePortalAddresses()
  const { data, error, refetch } = useGet<EnterpriseView>(enterprise ? `/enterprises/${enterprise.id}` : null)
  return (
    <PhonePage title="我的">
      <Panel title={enterprise?.name ?? person.name} pad={false}>
        {error && <ProblemState bare error={error} title="没有读到企业资料" retry={() => void refetch()} />}
        {!data && !error && <Skeleton lines={5} />}
        {data && <FactList form="lined" labelWidth={88} facts={factsOf(data)} />}
      </Panel>
      <Panel title="账号" pad={false}>
        <RowList label="账号">
          <ListRow to={noticeSettings} title="消息设置" line="哪些事告诉我，发到哪里" />
          <ListRow to={href('/password')} title="换密码" line={person.name} />
        </RowList>
      </Panel>
      <SignOut />
    </PhonePage>
  )
}

const sizes: Record<string, string> = { large: '大型', medium: '中型', small: '小型', micro: '微型' }

const factsOf = (view: EnterpriseView) =>
  [
    [
      '信用代码',
      <span key="code" className="num">
        {view.creditCode}
      </span>,
    ],
    ['所在区县', view.districtName],
    ['行业', view.industry],
    ['规模', [view.size && sizes[view.size], view.aboveScale && '规模以上'].filter(Boolean).join('，')],
    ['住所', view.address],
    ['联系人', view.contact?.person],
    ['联系电话', view.contact?.phone],
  ] as const

function SignOut() {
  const { signOut } = useSessionActs()
  const [busy, setBusy] = useState(false)
  const toast = useToast()
  const leave = () => {
    setBusy(true)
    signOut().catch((error: unknown) => {
      setBusy(false)
      toast.say(asProblem(error).detail)
    })
  }
  return (
    <Button size="large" wide busy={busy} onClick={leave}>
      退出登录
    </Button>
  )
}
