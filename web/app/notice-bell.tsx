import { Popover } from 'antd'
import { useState } from 'react'
import type { Notice, NoticeList } from '../../server/notices/contract.ts'
import { useLocation } from '@tanstack/react-router'
import { Button } from '../kit/button.tsx'
import { cx } from '../kit/cx.ts'
import { Go } from '../kit/go.tsx'
import { EmptyState } from '../kit/state.tsx'
import { useNarrow } from '../kit/use-narrow.ts'
import { useCityHref } from './address.ts'
import { api } from './api.ts'
import { longTime, shortTime } from './format.ts'
import styles from './notice-bell.module.css'
import { useGet, useSend } from './query.ts'

/** 消息 3: what the person was told and has not read yet; new ones appear by themselves. On phones it leads to their page. */
export function NoticeBell() {
  const [open, setOpen] = useState(false)
  const narrow = useNarrow()
  const all = useNoticesPage()
  const notices = useGet<NoticeList>('/notices', { unread: true, size: 20 }).data
  const read = useSend((base, keys: string[] | undefined) => api.post(`${base}/notices/read`, { keys }))
  const unread = notices?.unread ?? 0
  const openOne = (notice: Notice) => {
    setOpen(false)
    read.mutate([notice.key])
  }
  const look = cx(styles.bell, unread > 0 && styles.some)
  if (narrow) {
    return (
      <Go to={all} className={look}>
        <Words unread={unread} />
      </Go>
    )
  }
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      arrow={false}
      open={open}
      onOpenChange={setOpen}
      styles={{ container: { padding: 0 } }}
      content={
        <Unread
          notices={notices?.rows ?? []}
          all={all}
          onOpen={openOne}
          onLeave={() => setOpen(false)}
          onReadAll={() => read.mutate(undefined)}
        />
      }
    >
      <button type="button" className={look} aria-expanded={open}>
        <Words unread={unread} />
      </button>
    </Popover>
  )
}

/** The page of all notices behind the door one is in. */
function useNoticesPage(): string {
  const href = useCityHref()
  const door = useLocation({ select: ({ pathname }) => pathname.split('/')[2] ?? '' })
  return href(`/${door}/notices`)
}

function Words({ unread }: { unread: number }) {
  return (
    <>
      消息
      {unread > 0 && <span className={styles.count}>{unread}</span>}
      <span className="sr">{unread > 0 ? '条未读' : '，没有未读的'}</span>
    </>
  )
}

interface UnreadProps {
  notices: Notice[]
  all: string
  onOpen: (notice: Notice) => void
  onLeave: () => void
  onReadAll: () => void
}

function Unread({ notices, all, onOpen, onLeave, onReadAll }: UnreadProps) {
  return (
    <section className={styles.box} aria-label="未读消息">
      <div className={styles.head}>
        <h2>未读消息</h2>
        {notices.length > 0 && (
          <span className="end">
            <Button tone="text" size="small" onClick={onReadAll}>
              都标为已读
            </Button>
          </span>
        )}
      </div>
      {notices.length === 0 && <EmptyState bare title="没有未读的消息" />}
      <ul className={styles.list}>
        {notices.map((notice) => (
          <li key={notice.key}>
            <Go to={notice.link} onClick={() => onOpen(notice)}>
              <span className={styles.title}>
                {notice.title}
                <time title={longTime(notice.at)}>{shortTime(notice.at)}</time>
              </span>
              <span className={styles.text}>{notice.text}</span>
            </Go>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <Go to={all} onClick={onLeave}>
          全部消息
        </Go>
        <Go to={`${all}/settings`} onClick={onLeave}>
          消息设置
        </Go>
      </div>
    </section>
  )
}
