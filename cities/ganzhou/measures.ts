import type { Measure } from '../../engine/city/index.ts'
import { campaignMeasures } from './measures-campaign.ts'
import { policyMeasures } from './measures-policy.ts'

/** The campaign of Ganzhou clause by clause. */
export const measures: Measure[] = [...policyMeasures, ...campaignMeasures]
