import type { CaseAction, CasePage } from '../../server/cases/contract.ts'
import type { Need } from '../kit/action-panel.tsx'

/** Checks of the closing list that already matter when the unit resolves. */
const beforeResolving = ['contact', 'requests']

/** What an action needs: for resolving, contact, assistants and the written reply; for closing, the whole list. */
export function needsOf(page: CasePage, action: CaseAction): Need[] {
  if (action.id === 'close' || action.id === 'verify') return page.checklist.map(checkNeed)
  if (!action.fields.some(({ type }) => type === 'evidence')) return []
  const open = openAssistants(page)
  return [
    ...page.checklist.filter(({ id }) => beforeResolving.includes(id)).map(checkNeed),
    ...(page.tasks.length > 1
      ? [
          {
            id: 'assistants',
            name: '协办意见',
            met: open.length === 0,
            status: open.length === 0 ? '已有' : '等协办',
            ...(open.length > 0 && { note: open.map(({ unit }) => unit.shortName).join('、') }),
          },
        ]
      : []),
    { id: 'outcome', name: '办理结果和依据', met: false, status: '要写', note: '五种结果各要各的依据，选了再列' },
    {
      id: 'reply',
      name: '给企业的书面答复',
      met: page.reply !== null,
      status: page.reply === null ? '要写' : '已有',
      note: '写明结果、依据、不服怎么办',
    },
  ]
}

function checkNeed({ id, name, done, detail }: CasePage['checklist'][number]): Need {
  return { id, name, met: done, status: done ? '已有' : '还缺', note: detail }
}

/** What follows from an action, or what its words must then hold. */
export function hintOf(page: CasePage, action: CaseAction): string | null {
  const open = openAssistants(page)
  if (action.id === 'resolve' && open.length > 0) return `还有 ${open.length} 项协办未完。若现在就办结，须写明理由。`
  return consequences[action.id] ?? null
}

const consequences: Record<string, string> = {
  accept: '受理后进入待分办，分办的时限从这时起算。',
  'hand-out': '牵头单位要在时限内签收；认为不归它办，可提一次异议。',
  sign: '签收后由本单位办理，时限照算。',
  resolve: '办结后由企业答两件事，企业确认解决才销号。',
  close: '销号后台账不再列为在办；重办期内企业仍可要求重办。',
  'ask-extension': '由另一个岗位决定，同意以前时限不变。',
  object: '只能提一次，裁定以后不能再提。',
}

const openAssistants = ({ tasks }: CasePage) =>
  tasks.filter((task) => task.role === 'assistant' && task.answeredAt === null)
