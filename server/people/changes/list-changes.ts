import type { Viewer } from '../../access/viewer.ts'
import type { App } from '../../platform/app.ts'
import type { ChangePage, ChangeQuery, ChangeRow } from './contract.ts'
import { describeChange } from './describe-change.ts'

const pageSize = 50

/** What administrators changed, newest first. */
export function listChanges(app: App, viewer: Viewer, { what, page = 1 }: ChangeQuery): Promise<ChangePage> {
  return app.database.transaction(viewer, async (tx) => {
    const { total } = await tx.one<{ total: number }>(
      'select count(*) as total from admin_changes where city = $1 and ($2::text is null or what = $2)',
      [viewer.city, what ?? null],
    )
    const rows = await tx.many<Omit<ChangeRow, 'detail'> & { data: Record<string, unknown> }>(
      `select c.id, c.at, coalesce(post_title(o.short_name, post.name), '系统') as by, c.what, c.target, c.data
       from admin_changes c
       left join posts post on post.city = c.city and post.id = c.post
       left join organisations o on o.city = post.city and o.id = post.organisation
       where c.city = $1 and ($2::text is null or c.what = $2)
       order by c.at desc, c.id desc limit $3 offset $4`,
      [viewer.city, what ?? null, pageSize, (page - 1) * pageSize],
    )
    const described = rows.map(({ data, ...row }) => ({ ...row, detail: describeChange(data) }))
    return { total, page, pageSize, rows: described }
  })
}
