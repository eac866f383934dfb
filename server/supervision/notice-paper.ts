import { formatMinute } from '../../engine/calendar/format.ts'
import { documentDate } from '../documents/official/numerals.ts'
import type { Block, OfficialDocument } from '../documents/official/paper.ts'
import type { UrgingNotice } from './urging-notice.ts'

/** A supervision notice as an official document. */
export const noticePaper = (notice: UrgingNotice): OfficialDocument => ({
  issuer: notice.issuer,
  redHeading: notice.issuer,
  number: notice.number,
  title: `关于限期办理${notice.case.number}号诉求的\n督查通知书`,
  to: [notice.to],
  body: [
    { paragraph: openingOf(notice) },
    { heading: 1, text: '督查事项' },
    { paragraph: matterOf(notice) },
    { heading: 1, text: '办理时限' },
    { paragraph: limitOf(notice) },
    { heading: 1, text: '督查要求' },
    ...requirementsOf(notice),
  ],
  date: notice.date,
  copies: notice.copies,
})

const openingOf = ({ limit, assistants }: UrgingNotice): string =>
  limit?.late
    ? `你单位${assistants.length > 0 ? '牵头' : ''}办理的下列企业诉求已经超过办理时限，现予督办。`
    : '下列企业诉求需要抓紧办理，现予督办。'

const matterOf = ({ case: { number, title, from, registeredOn, channel }, assistants }: UrgingNotice): string => {
  const together = assistants.length > 0 ? `协办单位：${assistants.join('、')}。` : ''
  return `编号${number}，${withStop(`事由：${title}`)}${from}于${documentDate(registeredOn)}通过${channel}提出。${together}`
}

const limitOf = ({ limit, date }: UrgingNotice): string => {
  if (!limit) return '本事项目前没有正在计算的时限，请尽快办理。'
  const due = limit.dueDate
    ? `应于${documentDate(limit.dueDate)}${formatMinute(limit.dueMinute)}前办结`
    : '目前暂停计时'
  return `“${limit.name}”时限${limit.amount}，自${documentDate(limit.since)}起算（当日不计），${due}。截至${documentDate(date)}，${limit.state}。`
}

const requirementsOf = ({ requirement, bySystem, replyBy, issuer }: UrgingNotice): Block[] => [
  {
    paragraph: bySystem ? '本事项已到办理时限而没有办结，请主要负责同志过问，立即组织办理。' : withStop(requirement),
  },
  {
    paragraph: `请于${documentDate(replyBy)}前将办理情况报${issuer}。已经办结的，附办结依据和给企业的答复；确实不能办结的，写明原因、下一步措施和完成日期。`,
  },
  { paragraph: '本通知书及办理情况记入事项档案，作为督查考核的依据。' },
]

const withStop = (sentence: string): string => (/[。！？!?]$/.test(sentence) ? sentence : `${sentence}。`)
