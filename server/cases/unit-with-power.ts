import type { CityPack, PackOrganisation } from '../../engine/city/types.ts'

/** The unit of the first post that carries a power: who signs what that power brings about. */
export const unitWithPower = (pack: CityPack, power: string): PackOrganisation => {
  const post = pack.posts.find(({ powers }) => powers.includes(power))
  const unit = pack.organisations.find(({ id }) => id === post?.organisation)
  if (!unit) throw new Error(`${pack.id} has no post with the power ${power}`)
  return unit
}
