import type { CityPack } from '../engine/city/types.ts'

/** The cities of this installation: the only place of the server that names them. */
export const cityPacks: readonly CityPack[] = []
