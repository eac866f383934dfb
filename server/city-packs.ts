import { cities } from '../cities/all.ts'
import type { CityPack } from '../engine/city/types.ts'

/** The cities of this installation: the only place of the server that reaches for them. */
export const cityPacks: readonly CityPack[] = cities
