import type { Measure } from '../../engine/city/index.ts'
import { careMeasures } from './measures-care.ts'
import { orderMeasures } from './measures-order.ts'
import { sideMeasures } from './measures-side.ts'

/** The ten plans of Zibo clause by clause. */
export const measures: Measure[] = [...sideMeasures, ...orderMeasures, ...careMeasures]
