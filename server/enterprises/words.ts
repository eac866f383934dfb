import type { EnterpriseSize, EnterpriseStatus } from './contract.ts'

/** How tables and messages call a status. */
export const statusNames: Record<EnterpriseStatus, string> = {
  active: '在营',
  suspended: '停业',
  revoked: '吊销',
  cancelled: '注销',
  moved: '迁出',
}

/** How tables and messages call a size. */
export const sizeNames: Record<EnterpriseSize, string> = { large: '大型', medium: '中型', small: '小型', micro: '微型' }
