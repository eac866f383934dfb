import type { Rung, TimeLimit } from '../../timers/types.ts'

/** The four rungs of a unit's budget: remind the handler, then the head, urge at the due time, escalate when it stays late. */
const handlingRungs: Rung[] = [
  { id: 'half', name: '过半', at: { used: 0.5 }, does: 'remind-handler', tells: ['handler'] },
  { id: 'last-day', name: '余 1 日', at: { remaining: 1 }, does: 'remind-head', tells: ['handler', 'head'] },
  { id: 'due', name: '到期', at: { due: true }, does: 'urge', tells: ['head', 'supervision'] },
  {
    id: 'late',
    name: '逾期 3 日',
    at: { overdue: 3 },
    does: 'escalate',
    tells: ['head', 'supervision', 'coordinator'],
  },
]

/** An assistant's budget urges the assistant; only the lead's climbs the ladder, so that one case is not escalated twice. */
const assistantRungs: Rung[] = [
  ...handlingRungs.filter(({ id }) => id !== 'late'),
  {
    id: 'late',
    name: '逾期 3 日',
    at: { overdue: 3 },
    does: 'remind-head',
    tells: ['head', 'supervision', 'coordinator'],
  },
]

/** Nobody holds the case yet: the office is reminded, and it still escalates. */
const officeRungs: Rung[] = [
  { id: 'due', name: '到期', at: { due: true }, does: 'remind-head', tells: ['office', 'supervision'] },
  { id: 'late', name: '逾期 1 日', at: { overdue: 1 }, does: 'escalate', tells: ['office', 'supervision'] },
]

const dueRung = (tells: string[]): Rung[] => [
  { id: 'due', name: '到期', at: { due: true }, does: 'remind-handler', tells },
]
const lapseRung: Rung[] = [{ id: 'lapse', name: '期满', at: { due: true }, does: 'lapse', tells: [] }]

const customary = '文件未规定：各地企业诉求办理的通行做法'

const days = (id: string, name: string, amount: number, rungs: Rung[]): TimeLimit => ({
  id,
  name,
  unit: 'working-days',
  amount,
  rungs,
  source: customary,
  duties: [],
})

/**
 * Time limits to use where a document is silent; a pack overrides those its document or region states.
 * Figures follow practice elsewhere: objection within 1 working day and decided the same or next day, assistants 3, the lead 7,
 * hard matters a month, contact within 1, silence closes after 5, reopening within 30 days.
 */
export const customaryLimits = {
  accept: days('accept', '受理', 1, officeRungs),
  'hand-out': days('hand-out', '分办', 1, officeRungs),
  sign: days('sign', '签收', 1, [
    { id: 'due', name: '到期', at: { due: true }, does: 'remind-head', tells: ['head', 'office'] },
    { id: 'late', name: '逾期 1 日', at: { overdue: 1 }, does: 'urge', tells: ['head', 'supervision'] },
  ]),
  objection: days('objection', '提出异议', 1, []),
  ruling: days('ruling', '裁定异议', 1, officeRungs),
  contact: days('contact', '联系企业', 1, dueRung(['handler', 'head'])),
  assist: days('assist', '协办答复', 3, assistantRungs),
  handle: { ...days('handle', '一般诉求', 7, handlingRungs), extension: { max: 5, times: 1 } },
  'handle-hard': { ...days('handle-hard', '疑难诉求', 22, handlingRungs), extension: { max: 10, times: 1 } },
  supplement: days('supplement', '等企业补件', 5, dueRung(['handler', 'enterprise'])),
  feedback: days('feedback', '等企业反馈', 5, [
    { id: 'last-day', name: '余 1 日', at: { remaining: 1 }, does: 'remind-handler', tells: ['enterprise'] },
    ...lapseRung,
  ]),
  review: days('review', '复核', 2, officeRungs),
  reopen: {
    id: 'reopen',
    name: '要求重办',
    unit: 'calendar-days',
    amount: 30,
    rungs: [],
    source: customary,
    duties: [],
  },
} satisfies Record<string, TimeLimit>
