import type { CityPack } from '../engine/city/index.ts'
import { ganzhou } from './ganzhou/pack.ts'
import { jiaozuo } from './jiaozuo/pack.ts'
import { puer } from './puer/pack.ts'
import { qinhuangdao } from './qinhuangdao/pack.ts'
import { zibo } from './zibo/pack.ts'

/** The cities of the product, in the order in which they are listed. */
export const cities: readonly CityPack[] = [zibo, puer, ganzhou, qinhuangdao, jiaozuo]
