import type { Viewer } from '../../access/viewer.ts'
import { isStaff } from '../../enterprises/policy.ts'
import { forbidden } from '../../platform/refusal.ts'
import { mayManage } from '../policy.ts'

/** Papers are handed in and read by the staff; which ones is the scope's matter. */
export function requireStaff(viewer: Viewer): void {
  if (!isStaff(viewer)) throw forbidden('报送由本市各单位办理，您的账号不能查看。')
}

/** A unit hands in its own papers, by whoever works on them; a paper that came by post is entered by the office. */
export function mayFile(viewer: Viewer, { id, organisation }: { id: string; organisation: string }): boolean {
  const own = viewer.reach === 'organisation' && viewer.organisations.includes(organisation)
  return viewer.posts.includes(id) || own || mayManage(viewer)
}

export function requireReview(viewer: Viewer): void {
  if (!mayManage(viewer)) throw forbidden('报送的材料由联系服务办公室审核，您的岗位只能查看。')
}
