import { jiaozuo } from '../cities/jiaozuo/pack.ts'
import { puer } from '../cities/puer/pack.ts'
import type { CityPack } from '../engine/city/types.ts'

/** The cities of this installation: the only place of the server that names them. */
export const cityPacks: readonly CityPack[] = [puer, jiaozuo]
