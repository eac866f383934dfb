import type { AllocationPlan, IndustryField } from '../../engine/city/index.ts'

export const fields: IndustryField[] = []

export const allocations: AllocationPlan[] = []
