import { useNavigate } from '@tanstack/react-router'
import type { MeetingMonth } from '../../server/meetings/contract.ts'
import { useFilters } from '../app/address.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useSession } from '../app/session.ts'
import { useTitle } from '../app/use-title.ts'
import { monthName } from '../appeals/months.ts'
import { Button, LinkButton } from '../kit/button.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useKeys } from '../kit/use-keys.ts'
import { FeedDialog } from './feed-dialog.tsx'
import { useMeetingAddresses } from './meeting-addresses.ts'
import { MeetingPages } from './meeting-pages.tsx'
import styles from './month-page.module.css'
import { MonthPanel } from './month-panel.tsx'
import { monthOf, shiftMonth } from './month-weeks.ts'
import { QuotaPanel } from './quota-panel.tsx'

/** 会议: the month at a glance, and who still owes which meeting. */
export function MonthPage() {
  const { today } = useSession()
  const [{ month = monthOf(today) }] = useFilters()
  const { data, error, refetch } = useGet<MeetingMonth>('/meetings/month', { month })
  const shown = data?.month === month ? data : undefined
  const title = `${monthName(month)}会议`
  useTitle(title)
  return (
    <DeskPage>
      <PageHead
        title={title}
        note={shown && `${shown.rows.filter(({ state }) => state !== 'cancelled').length} 场`}
        acts={<Acts month={month} mayConvene={data?.mayConvene ?? false} />}
      />
      <MeetingPages />
      <div className={styles.columns}>
        {error ? (
          <ProblemState error={error} title="没有读到这个月的会议" retry={() => void refetch()} />
        ) : (
          <MonthPanel month={month} today={today} rows={shown?.rows} />
        )}
        <QuotaPanel />
      </div>
    </DeskPage>
  )
}

function Acts({ month, mayConvene }: { month: string; mayConvene: boolean }) {
  const { convene } = useMeetingAddresses()
  const { today } = useSession()
  const navigate = useNavigate()
  const [, setAddress] = useFilters()
  const show = (next: string) => setAddress({ month: next === monthOf(today) ? undefined : next })
  useKeys([
    { key: 'ArrowLeft', label: '上个月', run: () => show(shiftMonth(month, -1)) },
    { key: 'ArrowRight', label: '下个月', run: () => show(shiftMonth(month, 1)) },
    { key: 't', label: '回到本月', run: () => show(monthOf(today)) },
    ...(mayConvene ? [{ key: 'n', label: '召集会议', run: () => void navigate({ href: convene }) }] : []),
  ])
  return (
    <>
      <Button kbd="←" onClick={() => show(shiftMonth(month, -1))}>
        上个月
      </Button>
      <Button kbd="t" disabled={month === monthOf(today)} onClick={() => show(monthOf(today))}>
        本月
      </Button>
      <Button kbd="→" onClick={() => show(shiftMonth(month, 1))}>
        下个月
      </Button>
      <FeedDialog />
      <Button onClick={() => window.print()}>打印</Button>
      {mayConvene && (
        <LinkButton to={convene} tone="main" kbd="n">
          召集会议
        </LinkButton>
      )}
    </>
  )
}
