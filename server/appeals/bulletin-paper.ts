import type { Block, OfficialDocument } from '../documents/official/paper.ts'
import { documentDate } from '../documents/official/numerals.ts'
import type { Bulletin } from './contract.ts'

type Row = Bulletin['rows'][number]

/** A month's bulletin as an official document, its words made from its figures; a draft says so and bears no number. */
export const bulletinPaper = (bulletin: Bulletin, issuer: string, date: string): OfficialDocument => {
  const { month, frozen, rows, rules = [] } = bulletin
  const [year, monthOfYear] = month.split('-').map(Number)
  const title = `关于${year}年${monthOfYear}月企业诉求办理情况的通报`
  return {
    issuer,
    redHeading: issuer,
    ...(frozen && { number: frozen.number }),
    title: frozen ? title : `${title}\n（征求意见稿）`,
    to: ['各牵头单位'],
    body: [
      { paragraph: openingOf(bulletin, `${year}年${monthOfYear}月`, date) },
      { heading: 1, text: '总体情况' },
      { paragraph: totalOf(bulletin) },
      { heading: 1, text: '各单位办理情况' },
      ...(rows.length > 0 ? [tableOf(bulletin)] : [{ paragraph: '当月没有分办到单位的事项。' }]),
      { heading: 1, text: '需要抓紧的' },
      ...slowOf(rows, issuer),
      ...(rules.length > 0 ? [{ heading: 1 as const, text: '统计口径' }, { paragraph: rules.join('\n') }] : []),
    ],
    date,
  }
}

const openingOf = ({ rows, total, frozen }: Bulletin, month: string, date: string): string => {
  const counted = `${month}，全市登记并分办企业诉求${total.received}件，由${rows.length}家单位牵头办理`
  return frozen
    ? `${counted}。现将办理情况通报如下。`
    : `${counted}（统计至${documentDate(date)}，尚未定稿）。现将办理情况通报如下，请核对本单位的数。`
}

const percent = (part: number, whole: number): string => (whole > 0 ? `${((part / whole) * 100).toFixed(1)}%` : '—')

const totalOf = ({ total, minimumSample }: Bulletin): string => {
  const { received, resolved, onTime, late, openLate, answered, solved, silent, satisfaction } = total
  return [
    `收到的${received}件中，已办结${resolved}件，其中按期${onTime}件、超期${late}件`,
    ...(resolved > 0 ? [`，按期率${percent(onTime, resolved)}`] : []),
    `；在办逾期${openLate}件。`,
    `企业已经评价${answered}件，说解决了的${solved}件`,
    ...(silent > 0 ? [`；期满没有回答而销号的${silent}件`] : []),
    satisfaction === null ? `；评价不足${minimumSample}件，不计满意度。` : `；满意度${satisfaction.toFixed(1)}分。`,
  ].join('')
}

const tableOf = ({ rows, total }: Bulletin): Block => ({
  table: {
    columns: [
      { title: '牵头单位', share: 2.6 },
      { title: '收到' },
      { title: '办结' },
      { title: '按期' },
      { title: '超期' },
      { title: '按期率', share: 1.3 },
      { title: '在办\n逾期' },
      { title: '已评' },
      { title: '满意度', share: 1.3 },
    ],
    rows: [...rows, total].map(cellsOf),
  },
})

/** Satisfaction on too small a sample is not counted (不计), as the rules at the end say. */
const cellsOf = (row: Row): string[] => [
  row.unit.shortName,
  ...[row.received, row.resolved, row.onTime, row.late].map(String),
  percent(row.onTime, row.resolved),
  String(row.openLate),
  String(row.answered),
  row.satisfaction?.toFixed(1) ?? (row.answered > 0 ? '不计' : '—'),
]

/** Units with something late, each with its figures; those without are not blamed by silence. */
const slowOf = (rows: readonly Row[], issuer: string): Block[] => {
  const slow = rows.filter(({ late, openLate }) => late + openLate > 0)
  if (slow.length === 0) return [{ paragraph: '当月各单位没有超期办结，也没有在办逾期。' }]
  const named = slow.map(({ unit, late, openLate }) => {
    const parts = [late > 0 ? `超期办结${late}件` : '', openLate > 0 ? `在办逾期${openLate}件` : ''].filter(Boolean)
    return `${unit.shortName}${parts.join('、')}`
  })
  return [
    { paragraph: `${named.join('；')}。` },
    {
      paragraph: `以上单位要逐件查明原因，在办逾期的明确完成日期，已经超期办结的向企业说明情况，办理情况报${issuer}。`,
    },
  ]
}
