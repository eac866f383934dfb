import type { Viewer } from '../access/viewer.ts'
import { forbidden } from '../platform/refusal.ts'

/** Offices that read everybody's links and visits; migration 0071 says the same once more. */
const overseers = ['liaison.manage', 'liaison.approve', 'appeals.supervise', 'appeals.follow', 'admin']

/** Whoever may come to the pages of liaison at all: those who oversee it, leaders, and heads of units. */
export const liaisonPowers = [...overseers, 'appeals.coordinate', 'appeals.head']

export const overseesLiaison = ({ reach, powers }: Viewer): boolean =>
  reach === 'system' || (reach === 'city' && overseers.some((power) => powers.includes(power)))

type Bind = (value: unknown) => string

/** First lock: the posts whose links and visits a viewer sees, as a condition on the alias. */
export const liaisonScope = (viewer: Viewer, alias: string, bind: Bind): string => scopeOf(viewer, alias, 'post', bind)

/** The same for acts, papers and waivers, which name the post that owes as their subject. */
export const actScope = (viewer: Viewer, alias: string, bind: Bind): string => scopeOf(viewer, alias, 'subject', bind)

function scopeOf(viewer: Viewer, alias: string, column: 'post' | 'subject', bind: Bind): string {
  const city = `${alias}.city = ${bind(viewer.city)}`
  if (overseesLiaison(viewer)) return city
  const own = `${alias}.${column} = any (${bind(viewer.posts)}::text[])`
  if (viewer.reach !== 'organisation') return `${city} and ${own}`
  return `${city} and (${own} or ${alias}.organisation = any (${bind(viewer.organisations)}::text[]))`
}

/** Whether the viewer sees what a post does: the first lock for one post. */
export const seesPost = (viewer: Viewer, post: { id: string; organisation: string }): boolean =>
  overseesLiaison(viewer) ||
  viewer.posts.includes(post.id) ||
  (viewer.reach === 'organisation' && viewer.organisations.includes(post.organisation))

/** A visit is recorded by whoever made it, or for them by the secretary's post or the office. */
export const mayRecordFor = (viewer: Viewer, post: string): boolean =>
  viewer.post === post ||
  viewer.reach === 'system' ||
  (viewer.reach === 'city' && ['liaison.manage', 'appeals.follow'].some((power) => viewer.powers.includes(power)))

/** The office that runs the city's plan: it arranges links, waives, and looks at what was handed in. */
export const mayManage = ({ reach, powers }: Viewer): boolean =>
  reach === 'system' || (reach === 'city' && powers.includes('liaison.manage'))

export function requireManage(viewer: Viewer): void {
  if (!mayManage(viewer)) throw forbidden('联系安排由联系服务办公室调整，您的岗位只能查看。')
}
