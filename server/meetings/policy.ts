import type { Viewer } from '../access/viewer.ts'
import { forbidden } from '../platform/refusal.ts'

type Bind = (value: unknown) => string

/** Whoever may come to the pages of meetings at all; what they see there is decided by `meetingScope`. */
export const meetingPowers = [
  'meetings.convene',
  'appeals.handle',
  'appeals.coordinate',
  'appeals.follow',
  'appeals.supervise',
  'appeals.rule',
  'admin',
] as const

/**
 * First lock: the meetings a viewer sees, as a condition on the alias `m`. Whoever sees the city sees all, a unit those it
 * convenes or is invited to, an enterprise those it is invited to. Migration 0072 says the same once more.
 */
export function meetingScope(viewer: Viewer, bind: Bind): string {
  const city = `m.city = ${bind(viewer.city)}`
  switch (viewer.reach) {
    case 'system':
    case 'city':
      return city
    case 'organisation': {
      const own = `any (${bind(viewer.organisations)}::text[])`
      return `${city} and (m.organisation = ${own} or ${invited(`i.organisation = ${own}`)})`
    }
    case 'enterprise':
      return `${city} and ${invited(`i.enterprise = ${bind(viewer.enterprise)}::uuid`)}`
    case 'public':
      return `${city} and false`
  }
}

const invited = (who: string): string => `exists (select from meeting_invitations i
  where i.city = m.city and i.meeting = m.id and i.withdrawn_at is null and ${who})`

/** Meetings that concern the viewer: their post or unit convenes, leads or is invited (与我有关). */
export function mineScope(viewer: Viewer, bind: Bind): string {
  const posts = `any (${bind(viewer.posts)}::text[])`
  const unit = `any (${bind(viewer.organisations)}::text[])`
  const asked = invited(`(i.post = ${posts} or (i.post is null and i.organisation = ${unit}))`)
  return `(m.convener = ${posts} or m.host = ${posts} or (m.organisation = ${unit}) or ${asked})`
}

/** Who calls a meeting, keeps its list and its minutes: the convening post, and posts of its unit or of the city's office. */
export const mayConvene = (
  { reach, posts, powers, organisations }: Viewer,
  { convener, organisation }: { convener: string; organisation: string },
): boolean =>
  reach === 'system' ||
  posts.includes(convener) ||
  (powers.includes('meetings.convene') &&
    (reach === 'city' || (reach === 'organisation' && organisations.includes(organisation))))

export function requireConvene(viewer: Viewer, meeting: { convener: string; organisation: string }): void {
  if (!mayConvene(viewer, meeting))
    throw forbidden('会议由召集岗位和它的会务办理，您的岗位只能查看和回复邀请。', 'not-convener')
}

/** Whose invitation it is: an enterprise's own, a post's own, or one to the viewer's unit. */
export const isInvited = (
  viewer: Viewer,
  { post, organisation, enterprise }: { post: string | null; organisation: string | null; enterprise: string | null },
): boolean => {
  if (enterprise) return viewer.enterprise === enterprise
  if (post) return viewer.posts.includes(post)
  return organisation !== null && viewer.organisations.includes(organisation)
}
