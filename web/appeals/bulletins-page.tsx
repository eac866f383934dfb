import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import type { Bulletin } from '../../server/appeals/contract.ts'
import { useCity, useFilters } from '../app/address.ts'
import { apiUrl } from '../app/api.ts'
import { longTime } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useSession } from '../app/session.ts'
import { useTitle } from '../app/use-title.ts'
import { Button } from '../kit/button.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Panel } from '../kit/panel.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { BulletinTable } from './bulletin-table.tsx'
import styles from './bulletins-page.module.css'
import { lastMonth, monthName } from './months.ts'
import { PublishBulletin } from './publish-bulletin.tsx'

/** 通报: one month per department; every figure opens its rows, and publishing freezes them. */
export function BulletinsPage() {
  const city = useCity()
  const { today } = useSession()
  const [address, setAddress] = useFilters()
  const month = address['month'] ?? lastMonth(today)
  const { data, error, refetch } = useGet<Bulletin>(`/appeals/bulletins/${month}`)
  const shown = data?.month === month ? data : undefined
  const title = `${monthName(month)}企业诉求办理情况通报`
  useTitle(title)
  return (
    <DeskPage>
      <PageHead
        title={title}
        note={shown && <State bulletin={shown} />}
        acts={
          <>
            <DatePicker
              picker="month"
              aria-label="月份"
              allowClear={false}
              value={dayjs(`${month}-01`)}
              maxDate={dayjs(today)}
              onChange={(_, text) => setAddress({ month: String(text) })}
            />
            <a className={styles.docx} href={apiUrl(`/cities/${city}/appeals/bulletins/${month}.docx`)} download>
              下载公文
            </a>
            <Button onClick={() => window.print()}>打印</Button>
            {shown && <PublishBulletin bulletin={shown} />}
          </>
        }
      />
      <Panel pad={false}>
        {error && <ProblemState bare error={error} title="没有读到通报" retry={() => void refetch()} />}
        {!shown && !error && <Skeleton lines={8} label="正在统计" />}
        {shown && <BulletinTable bulletin={shown} />}
      </Panel>
      {shown && (
        <p className={styles.how}>
          {`按期率和满意率都写出两边的件数。企业评价不满 ${shown.minimumSample} 件的，样本太少，不计分。没有回答按无反馈销号的单独列出，不算满意，也不算不满意。`}
        </p>
      )}
    </DeskPage>
  )
}

/** Frozen under its number, or still moving. */
function State({ bulletin: { frozen } }: { bulletin: Bulletin }) {
  return frozen ? `${frozen.number}，${longTime(frozen.at)} 定格` : '还没有定格，数字随办理变化'
}
