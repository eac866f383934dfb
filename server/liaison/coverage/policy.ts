import type { CityPack, PackPost } from '../../../engine/city/types.ts'
import type { Viewer } from '../../access/viewer.ts'
import { overseesLiaison } from '../../obligations/policy.ts'
import { levelOf, linkablePosts } from '../../obligations/subjects.ts'

/** First lock of coverage: overseers and leaders of the city see every district, people of a territory their own. */
export function districtScope(viewer: Viewer, pack: CityPack, bind: (value: unknown) => string): string {
  const city = `e.city = ${bind(viewer.city)}`
  return seesAll(viewer) ? city : `${city} and e.district = any (${bind(ownDistricts(viewer, pack))}::text[])`
}

export const seesDistrict = (viewer: Viewer, pack: CityPack, district: string): boolean =>
  seesAll(viewer) || ownDistricts(viewer, pack).includes(district)

const seesAll = (viewer: Viewer): boolean =>
  overseesLiaison(viewer) || (viewer.reach === 'city' && viewer.powers.includes('appeals.coordinate'))

export const ownDistricts = ({ organisations: own }: Viewer, { organisations }: CityPack): string[] =>
  organisations.flatMap(({ id, district }) => (district && own.includes(id) ? [district] : []))

/** The office links any leader; the head of a territory its own leaders, to its own enterprises (ZB-13). */
export function mayAssign(viewer: Viewer, pack: CityPack, post: PackPost): boolean {
  if (viewer.reach === 'system' || viewer.powers.includes('liaison.manage')) return true
  return (
    viewer.powers.includes('appeals.head') &&
    viewer.organisations.includes(post.organisation) &&
    levelOf(pack, post) === 'county'
  )
}

export const assignablePosts = (viewer: Viewer, pack: CityPack): PackPost[] =>
  linkablePosts(pack).filter((post) => mayAssign(viewer, pack, post))
