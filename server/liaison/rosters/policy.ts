import type { CityPack } from '../../../engine/city/types.ts'
import type { RosterRule } from '../../../engine/rosters/types.ts'
import type { Viewer } from '../../access/viewer.ts'
import { isStaff } from '../../enterprises/policy.ts'
import { liaisonPowers } from '../../obligations/policy.ts'
import { forbidden } from '../../platform/refusal.ts'

/** Whoever may come to the rosters: those who come to liaison. Rosters are the same for all of them. */
export const rosterPowers = liaisonPowers

/** Whoever reads how enterprises run: offices and leaders all of it, counties what is their own. */
export const gradeReaders = [...liaisonPowers.filter((power) => power !== 'appeals.head'), 'enterprises.grade']

/** Whoever may say it: the office, and counties for their own. */
export const gradePowers = ['liaison.manage', 'enterprises.grade']

/** The districts whose grades the viewer reads; null for all. */
export const readableDistricts = (pack: CityPack, viewer: Viewer): string[] | null =>
  viewer.reach === 'organisation' ? ownDistricts(pack, viewer) : null

/** First lock: staff see the rosters of their city, as a condition on the alias `r`. Migration 0066 says the same once more. */
export function rosterScope(viewer: Viewer, bind: (value: unknown) => string): string {
  const city = `r.city = ${bind(viewer.city)}`
  return isStaff(viewer) ? city : `${city} and false`
}

/** The districts whose units the viewer speaks for. */
export function ownDistricts({ organisations }: CityPack, viewer: Viewer): string[] {
  const own = organisations.filter(({ id }) => viewer.organisations.includes(id))
  return own.flatMap(({ district }) => district ?? [])
}

const isOffice = ({ reach, powers }: Viewer): boolean => reach === 'system' || powers.includes('liaison.manage')

/** The office draws every roster; the head of a county the one of the county. */
export const mayDraw = (pack: CityPack, viewer: Viewer, district: string | null): boolean =>
  isOffice(viewer) ||
  (district !== null && viewer.powers.includes('appeals.head') && ownDistricts(pack, viewer).includes(district))

export function requireDraw(pack: CityPack, viewer: Viewer, district: string | null): void {
  if (mayDraw(pack, viewer, district)) return
  throw forbidden(
    district === null
      ? '市级名单由联系服务办公室生成，您的岗位只能查看。'
      : '区县名单由本区县负责岗或联系服务办公室生成，您的岗位只能查看。',
  )
}

/** Approval is not the drawing office's: a post that decides approves the city's rosters; the head of a county its own. */
export const mayApprove = (pack: CityPack, viewer: Viewer, district: string | null): boolean =>
  viewer.reach === 'system' ||
  viewer.powers.includes('liaison.approve') ||
  (district !== null && !isOffice(viewer) && mayDraw(pack, viewer, district))

export function requireApprove(pack: CityPack, viewer: Viewer, district: string | null): void {
  if (!mayApprove(pack, viewer, district)) throw forbidden('名单由裁定岗批准，您的岗位不能批准。')
}

/** The districts whose enterprises the viewer may grade; null for all. */
export const gradableDistricts = (pack: CityPack, viewer: Viewer): string[] | null =>
  isOffice(viewer) ? null : viewer.powers.includes('enterprises.grade') ? ownDistricts(pack, viewer) : []

/** The rule with this id, or undefined. */
export const ruleOf = ({ rosters }: CityPack, id: string): RosterRule | undefined =>
  rosters.find((rule) => rule.id === id)
