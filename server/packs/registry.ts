import type { CityPack } from '../../engine/city/types.ts'
import { notFound } from '../platform/refusal.ts'

/** The packs of this installation, as they are in the running version. */
export interface PackRegistry {
  readonly all: readonly CityPack[]
  /** @throws a `not-found` refusal for a city this installation does not hold. */
  get(city: string): CityPack
}

export const packRegistry = (packs: readonly CityPack[]): PackRegistry => {
  const byId = new Map(packs.map((pack) => [pack.id, pack]))
  return {
    all: packs,
    get: (city) => {
      const pack = byId.get(city)
      if (!pack) throw notFound('本平台没有开通这个城市。')
      return pack
    },
  }
}
