import type { Viewer } from '../access/viewer.ts'
import type { App } from '../platform/app.ts'
import type { Notice, NoticeList, NoticeQuery } from './contract.ts'

/** The viewer's own notices, newest first, with how many are unread altogether. */
export function listNotices(app: App, viewer: Viewer, query: NoticeQuery): Promise<NoticeList> {
  const { unread = false, kind = null, page = 1, size = 20 } = query
  const own = 'city = $1 and person = $2 and on_page'
  const filter = `${own} and (not $3 or read_at is null) and ($4::text is null or kind = $4)`
  const values = [viewer.city, viewer.person, unread, kind]
  return app.database.transaction(viewer, async (tx) => {
    const [counts, rows] = await Promise.all([
      tx.one<{ total: number; unread: number }>(
        `select count(*) filter (where (not $3 or read_at is null) and ($4::text is null or kind = $4)) as total,
           count(*) filter (where read_at is null) as unread
         from notices where ${own}`,
        values,
      ),
      tx.many<Notice>(
        `select key, at, kind, title, text, link, read_at is not null as read from notices where ${filter}
         order by at desc, key desc limit $5 offset $6`,
        [...values, size, (page - 1) * size],
      ),
    ])
    return { ...counts, page, size, rows }
  })
}
