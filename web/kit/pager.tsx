import { Button } from './button.tsx'
import styles from './pager.module.css'

interface Props {
  /** First page is 1. */
  page: number
  pageSize: number
  total: number
  onPage: (page: number) => void
  /** Measure word: 件, 户, 家, 位, 条. */
  measure?: string
}

/** 第 1—18 件，共 46 件 · 上一页 · 下一页 */
export function Pager({ page, pageSize, total, onPage, measure = '件' }: Props) {
  const first = (page - 1) * pageSize + 1
  const last = Math.min(page * pageSize, total)
  if (total === 0) return null
  return (
    <span className={styles.pager}>
      <span>
        {total <= pageSize ? `共 ${total} ${measure}` : `第 ${first}—${last} ${measure}，共 ${total} ${measure}`}
      </span>
      {total > pageSize && (
        <>
          <Button size="small" disabled={page <= 1} onClick={() => onPage(page - 1)}>
            上一页
          </Button>
          <Button size="small" disabled={last >= total} onClick={() => onPage(page + 1)}>
            下一页
          </Button>
        </>
      )}
    </span>
  )
}
