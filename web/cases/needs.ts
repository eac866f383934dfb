import type { CaseAction, CasePage } from '../../server/cases/page-contract.ts'
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
    { id: 'outcome', name: '办理结果和依据', met: false, status: '要写', note: '各种结果要的依据不同，选了再列' },
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
  return { id, name, met: done, status: done ? '具备' : '还缺', ...(!done && { note: detail }) }
}

/** What follows from an action, or what its words must then hold. */
export function hintOf(page: CasePage, action: CaseAction): string | null {
  const open = openAssistants(page)
  if (action.id === 'resolve' && open.length > 0) return `还有 ${open.length} 项协办未完。若现在就办结，须写明理由。`
  return noteOf(action)
}

/** A few words on what an action is for. */
export function noteOf({ id, hint }: CaseAction): string | null {
  return hint ?? consequences[id] ?? null
}

/** Steps that are the same everywhere; what a city adds of its own speaks through its name. */
const consequences: Record<string, string> = {
  accept: '受理后进入待分办，分办的时限从这时起算。',
  decline: '写明理由和可以找谁，企业看得到。',
  'answer-at-once': '能当场说清的当场答复，企业还要确认。',
  supplement: '企业补来的话和材料，记在经过里。',
  withdraw: '企业自己撤回的，写明原因。',
  merge: '重复的事并到另一件，两边的编号都查得到。',
  note: '只给办理单位看，企业看不到。',
  'hand-out': '牵头单位要在时限内签收；认为不归它办，可提一次异议。',
  reassign: '签收以前可以改派，各单位的时限重新算。',
  'settle-on-the-spot': '现场就能办好的当场办结，企业还要确认。',
  'screen-valid': '转入受理。',
  'screen-invalid': '向企业说明为什么不算、可以走什么渠道，事项到此了结。',
  'uphold-objection': '退回重新分办，原单位不再办。',
  'reject-objection': '裁定有约束力，计时接着走，不能再提异议。',
  'grant-extension': '到期日顺延所申请的天数。',
  'refuse-extension': '到期日不变，写明理由。',
  'supervised-bulletin': '造成不良影响的，在全市或有关单位通报。',
  'refer-conduct': '吃拿卡要等作风线索移交有关单位，事项照办。',
  sign: '签收后由本单位办理，时限照算。',
  'sign-assist': '签收后由本单位办协办任务。',
  contact: '何时、以什么方式、核实了什么。办结前必须有一条。',
  'ask-enterprise': '企业补齐以前停止计时。',
  pause: '只限列明的原因，由单位负责岗决定。',
  resume: '从恢复那一刻接着计时。',
  'answer-task': '牵头单位据此汇总答复。',
  resolve: '办结后由企业答两件事，企业确认解决才销号。',
  remind: '提醒承办岗，记入办理经过。',
  urge: '督办记入通报，并可下载督查通知书。',
  escalate: '提到上一级协调，环节不变。',
  'set-tier': '改由相应的领导岗位协调。',
  instruct: '批示告知办理单位，并告知企业。',
  close: '销号后不再列为在办；重办期内企业仍可要求重办。',
  verify: '企业说没有联系过时，写明核实结果。',
  return: '重新计时，由原牵头单位再办一轮。',
  sustain: '不再重办，向企业讲清为什么。',
  confirm: '企业来电来函说已解决的，代为登记。',
  dispute: '企业说没解决的，登记后转入复核。',
  reopen: '重办期内才可以。',
  'ask-extension': '由另一个岗位决定，同意以前时限不变。',
  object: '只能提一次，裁定以后不能再提。',
}

const openAssistants = ({ tasks }: CasePage) =>
  tasks.filter((task) => task.role === 'assistant' && task.answeredAt === null)
