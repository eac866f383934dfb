import type { RosterRule } from '../../engine/city/index.ts'

export const rosters: RosterRule[] = []
