import type { Measure } from '../../engine/city/index.ts'
import { policyMeasures } from './measures-policy.ts'
import { serviceMeasures } from './measures-service.ts'

/** The measures of Pu'er clause by clause. */
export const measures: Measure[] = [...policyMeasures, ...serviceMeasures]
