import type { CityPack } from './types.ts'

/** Declares a city pack. The literal is typed here and checked by `checkPack` before it may be published. */
export const defineCity = (pack: CityPack): CityPack => pack
