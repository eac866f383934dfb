import type { Measure } from '../../engine/city/index.ts'
import { mechanismMeasures } from './measures-mechanism.ts'
import { serviceMeasures } from './measures-service.ts'

/** The opinion of Jiaozuo clause by clause: how the mechanism works, and what it serves with. */
export const measures: Measure[] = [...mechanismMeasures, ...serviceMeasures]
