import type { CaseFilter } from './contract.ts'

/** The views a post starts with, by its powers: what waits for it, then what it watches. */
export const defaultViews: { id: string; name: string; power: string; filter: CaseFilter }[] = [
  { id: 'to-accept', name: '待我受理', power: 'appeals.register', filter: { stage: 'registered' } },
  { id: 'to-hand-out', name: '待我分办', power: 'appeals.hand-out', filter: { stage: 'accepted' } },
  { id: 'to-sign', name: '待我签收', power: 'appeals.handle', filter: { mine: 'task', stage: 'handed-out' } },
  { id: 'to-handle', name: '我单位在办', power: 'appeals.handle', filter: { mine: 'task' } },
  { id: 'to-rule', name: '待我裁定异议', power: 'appeals.rule', filter: { pending: 'objection' } },
  { id: 'to-extend', name: '延期待批', power: 'appeals.rule', filter: { pending: 'extension' } },
  { id: 'to-coordinate', name: '提到我这里', power: 'appeals.coordinate', filter: { mine: 'coordinate' } },
  { id: 'to-review', name: '待复核', power: 'appeals.hand-out', filter: { stage: 'review' } },
  { id: 'to-close', name: '待销号', power: 'appeals.hand-out', filter: { stage: 'confirmed' } },
  { id: 'late', name: '已逾期', power: 'appeals.supervise', filter: { light: 'late' } },
  { id: 'urged', name: '督办中', power: 'appeals.supervise', filter: { urged: true } },
  { id: 'escalated', name: '已提级', power: 'appeals.supervise', filter: { escalated: true } },
  { id: 'registered', name: '我登记的', power: 'appeals.register', filter: { mine: 'registered' } },
]

/** Everybody on the staff may look at all open cases within their reach. */
export const openView = { id: 'open', name: '全部在办', filter: { mode: 'open' } satisfies CaseFilter }
