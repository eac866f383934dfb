import { documentDate } from '../../documents/official/numerals.ts'
import type { Block, OfficialDocument } from '../../documents/official/paper.ts'
import type { CountyLine, LeaderLine, LiaisonBulletin } from './contract.ts'

/** A bulletin on linking as an official document, its words made from its figures; a draft says so and bears no number. */
export function bulletinPaper(bulletin: LiaisonBulletin, issuer: string, date: string): OfficialDocument {
  const { periodName, name, frozen, to, remarks, rules } = bulletin
  const title = `关于${periodName}${name}的通报`
  return {
    issuer,
    redHeading: issuer,
    ...(frozen && { number: frozen.number }),
    title: frozen ? title : `${title}\n（征求意见稿）`,
    to,
    body: [
      { paragraph: openingOf(bulletin) },
      { heading: 1, text: '总体情况' },
      { paragraph: totalOf(bulletin) },
      ...levelsOf(bulletin),
      ...(bulletin.counties.length > 0
        ? [{ heading: 1 as const, text: '各县（区）情况' }, countyTable(bulletin.counties)]
        : []),
      { heading: 1, text: '需要抓紧的' },
      { paragraph: behindOf(bulletin) },
      ...(remarks.text ? [{ heading: 1 as const, text: '有关要求' }, { paragraph: remarks.text }] : []),
      { heading: 1, text: '统计口径' },
      { paragraph: rules.join('\n') },
    ],
    date,
  }
}

const openingOf = ({ periodName, asOf, frozen }: LiaisonBulletin): string =>
  frozen
    ? `现将${periodName}领导联系企业情况通报如下。`
    : `现将${periodName}领导联系企业情况（统计至${documentDate(asOf)}，尚未定稿）印发，请核对本人、本单位的数。`

const totalOf = ({ total }: LiaisonBulletin): string =>
  `全市有${total.leaders}位领导联系企业${total.links}户，本期走访${total.visits}次；带回问题${total.heard}个，` +
  `已了结${total.solved}个，在办${total.open}个，其中逾期${total.late}个。`

const levelNames = { city: '市级领导联系情况', county: '县级领导联系情况' } as const

const levelsOf = ({ leaders }: LiaisonBulletin): Block[] =>
  (['city', 'county'] as const).flatMap((level): Block[] => {
    const own = leaders.filter((line) => line.level === level)
    return own.length === 0 ? [] : [{ heading: 1, text: levelNames[level] }, leaderTable(own)]
  })

const heads = [
  { title: '联系\n户数' },
  { title: '本期\n走访' },
  { title: '已访/\n应有', share: 1.2 },
  { title: '带回\n问题' },
  { title: '已了结' },
  { title: '逾期' },
  { title: '名次' },
]

const leaderTable = (lines: readonly LeaderLine[]): Block => ({
  table: {
    columns: [{ title: '岗位', share: 2.8 }, ...heads],
    rows: lines.map((line) => [line.post.name, ...cellsOf(line)]),
  },
})

const countyTable = (lines: readonly CountyLine[]): Block => ({
  table: {
    columns: [{ title: '县（区）', share: 1.8 }, { title: '领导' }, ...heads],
    rows: lines.map((line) => [line.name, String(line.leaders), ...cellsOf(line)]),
  },
})

/** Who is not ranked has a dash, not a place at the end. */
const cellsOf = (line: LeaderLine | CountyLine): string[] => [
  String(line.links),
  String(line.visits),
  line.expected === null ? '—' : `${line.done ?? 0}/${line.expected}`,
  ...[line.heard, line.solved, line.late].map(String),
  line.rank === null ? '—' : String(line.rank),
]

function behindOf({ leaders }: LiaisonBulletin): string {
  const behind = leaders.filter((line) => line.behind > 0)
  if (behind.length === 0) return '各位领导的走访都达到了到期末应有的次数。'
  return `${behind.map(({ post, behind: lacks }) => `${post.name}差${lacks}次`).join('；')}。请在下一期内补上。`
}
