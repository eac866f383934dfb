import type { Status } from '../../engine/obligations/types.ts'

/** How a standing is called in tables that leave the product. */
export const statusWords = {
  met: '已完成',
  'on-course': '正常',
  'at-risk': '临近期限',
  late: '过期',
  'met-late': '过期后完成',
  waived: '免除',
} as const satisfies Record<Status, string>
