import type { Viewer } from '../../access/viewer.ts'
import { overseesLiaison } from '../../obligations/policy.ts'
import { notFound } from '../../platform/refusal.ts'

/** Whoever oversees liaison reads allocations; a leader sees why an enterprise is theirs on the link itself. */
export const allocationPowers = ['liaison.manage', 'liaison.approve', 'appeals.supervise', 'appeals.follow', 'admin']

/** First lock: allocations of the viewer's city, for those who oversee liaison. */
export function requireAllocations(viewer: Viewer): void {
  if (!overseesLiaison(viewer)) throw notFound()
}

export const mayManage = ({ reach, powers }: Viewer): boolean => reach === 'system' || powers.includes('liaison.manage')

/** The same holds for everybody at one desk: who sent it does not approve it. */
export const submitterOf = ({ person, post }: Viewer): string => person ?? post ?? 'system'

interface Submitted {
  state: 'draft' | 'submitted' | 'approved'
  submitter: string | null
}

/** Why a viewer can't approve an allocation now; null where they can. */
export function approveRefusal(viewer: Viewer, { state, submitter }: Submitted): string | null {
  if (state === 'approved') return '已经审定。'
  if (state === 'draft') return '还没有送审。'
  if (viewer.reach !== 'system' && !viewer.powers.includes('liaison.approve')) return '由裁定岗审定。'
  return viewer.reach !== 'system' && submitter === submitterOf(viewer) ? '送审的人不能自己审定。' : null
}
