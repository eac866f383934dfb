import type { Notice, NoticeList } from '../../server/notices/contract.ts'
import { useFilters } from '../app/address.ts'
import { api } from '../app/api.ts'
import { longTime, shortTime } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet, useSend } from '../app/query.ts'
import { Button } from '../kit/button.tsx'
import { cx } from '../kit/cx.ts'
import { Go } from '../kit/go.tsx'
import { Pager } from '../kit/pager.tsx'
import { Panel } from '../kit/panel.tsx'
import { Segments } from '../kit/segments.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { EmptyState } from '../kit/state.tsx'
import styles from './notice-rows.module.css'

const size = 20

const kinds = [
  { id: 'all', name: '全部' },
  { id: 'rung', name: '时限' },
  { id: 'to-do', name: '等我办' },
  { id: 'obligation', name: '应尽之责' },
  { id: 'meeting', name: '会议' },
  { id: 'news', name: '进展' },
]

/** Everything the person was told, newest first; what is unread stands out and one press reads it all. */
export function NoticeRows() {
  const [address, setAddress] = useFilters()
  const page = Number(address['page'] ?? 1)
  const kind = address['kind']
  const { data, error, refetch } = useGet<NoticeList>('/notices', { kind, page, size })
  const read = useSend((base, keys: string[] | undefined) => api.post(`${base}/notices/read`, { keys }))
  return (
    <>
      <div role="group" aria-label="看哪一种">
        <Segments
          options={kinds}
          value={kind ?? 'all'}
          onChange={(id) => setAddress({ kind: id === 'all' ? undefined : id })}
        />
      </div>
      {error && <ProblemState error={error} title="没有读到消息" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data?.total === 0 && <EmptyState title="没有消息">有事找您、时限临近、事情有进展，都会出现在这里。</EmptyState>}
      {data && data.total > 0 && (
        <Panel
          title={data.unread > 0 ? `${data.unread} 条未读` : '都读过了'}
          pad={false}
          more={
            data.unread > 0 && (
              <Button tone="text" busy={read.isPending} onClick={() => read.mutate(undefined)}>
                都标为已读
              </Button>
            )
          }
        >
          <ul className={styles.rows}>
            {data.rows.map((notice) => (
              <NoticeRow key={notice.key} notice={notice} onOpen={() => notice.read || read.mutate([notice.key])} />
            ))}
          </ul>
        </Panel>
      )}
      {data && data.total > size && (
        <Pager
          page={page}
          pageSize={size}
          total={data.total}
          measure="条"
          onPage={(next) => setAddress({ page: String(next) })}
        />
      )}
    </>
  )
}

function NoticeRow({ notice, onOpen }: { notice: Notice; onOpen: () => void }) {
  return (
    <li>
      <Go to={notice.link} className={cx(styles.row, !notice.read && styles.unread)} onClick={onOpen}>
        <span className={styles.title}>
          {!notice.read && <span className="sr">未读：</span>}
          {notice.title}
        </span>
        <time title={longTime(notice.at)}>{shortTime(notice.at)}</time>
        {notice.text && <span className={styles.text}>{notice.text}</span>}
      </Go>
    </li>
  )
}
