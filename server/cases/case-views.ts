import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { forbidden, notFound } from '../platform/refusal.ts'
import { isId, newId } from '../platform/uuid.ts'
import type { CaseFilter, CaseView, NewCaseView } from './contract.ts'
import { defaultViews, openView } from './default-views.ts'
import { countViews } from './list-cases.ts'

interface SavedView {
  id: string
  name: string
  filter: CaseFilter
  post: string
  shared: boolean
}

/** The side navigation: views of the post's work, then saved ones, each with its count. */
export const listViews = async (app: App, tx: Tx): Promise<CaseView[]> => {
  const { city, powers, post } = tx.viewer
  const own = defaultViews.filter((view) => powers.includes(view.power))
  const saved = await tx.many<SavedView>(
    'select id, name, filter, post, shared from case_views where city = $1 order by created_at',
    [city],
  )
  const views = [
    ...[...own, openView].map((view) => ({ ...view, group: 'mine' as const, removable: false })),
    ...saved.map((view) => ({
      ...view,
      group: view.shared ? ('shared' as const) : ('saved' as const),
      removable: view.post === post,
    })),
  ]
  const filters = views.map(({ filter }) => filter)
  const counts = await countViews(app, tx, filters)
  return views.map(({ id, name, group, filter, removable }, index) => ({
    id,
    name,
    group,
    filter,
    removable,
    count: counts[index] ?? 0,
  }))
}

/** Keeps a filter under a name, for the post or for all posts of its unit. */
export const saveView = async (app: App, tx: Tx, { name, shared, filter }: NewCaseView): Promise<{ id: string }> => {
  const { city, post, organisations } = tx.viewer
  const organisation = organisations[0]
  if (!post || !organisation) throw forbidden('存视图要以岗位的身份，您现在没有任职的岗位。')
  const id = newId(app.clock)
  await tx.query(
    `insert into case_views (city, id, name, filter, organisation, post, shared, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [city, id, name, JSON.stringify(filter), organisation, post, shared, new Date(app.clock.now())],
  )
  return { id }
}

export const removeView = async (tx: Tx, id: string): Promise<void> => {
  const { city, post } = tx.viewer
  const removed = isId(id)
    ? await tx.query('delete from case_views where city = $1 and id = $2 and post = $3', [city, id, post])
    : { rowCount: 0 }
  if (removed.rowCount === 0) throw notFound('没有找到这个视图，或者它是别人存的。')
}
