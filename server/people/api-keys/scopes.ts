import type { Scope } from './contract.ts'

/** What the key of another system can be allowed to do; routes name one of these as `apiScope`. */
export const scopes: Scope[] = [
  { id: 'appeals.open', name: '登记诉求' },
  { id: 'appeals.read', name: '查询诉求的办理情况' },
  { id: 'enterprises.read', name: '查询企业名录' },
]
