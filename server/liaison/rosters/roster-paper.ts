import { gradeNames, inTenThousands } from '../../../engine/rosters/phrase-reason.ts'
import { documentDate } from '../../documents/official/numerals.ts'
import type { Block, OfficialDocument } from '../../documents/official/paper.ts'
import type { Roster, RosterPartView, RosterPlace } from './contract.ts'

interface Printing {
  roster: Roster
  places: readonly RosterPlace[]
  issuer: string
  document: string
  date: string
}

/** A roster as an official paper: by which rule it was drawn, then its places part by part. A draft says so. */
export function rosterPaper({ roster, places, issuer, document, date }: Printing): OfficialDocument {
  const approved = roster.state === 'approved'
  const title = `${roster.year}年${roster.district?.name ?? ''}${roster.rule.name}`
  return {
    issuer,
    title: approved ? title : `${title}\n（第${roster.draft}稿，未批准）`,
    body: [
      { paragraph: openingOf(roster, document) },
      ...roster.parts.flatMap((part) => [
        { heading: 1 as const, text: `${part.name}（${part.enterprises}户）` },
        ...notesOf(part),
        ...tableOf(
          part,
          places.filter((place) => place.part.id === part.id),
        ),
      ]),
    ],
    date,
  }
}

const openingOf = (
  { source, places, enterprises, candidates, approvedAt, drawnAt }: Roster,
  document: string,
): string => {
  const day = (at: number) => documentDate(new Date(at + shanghai).toISOString().slice(0, 10))
  const how = approvedAt === null ? `${day(drawnAt)}生成，尚未批准` : `${day(approvedAt)}批准，名单不再变动`
  return `本名单依据《${document}》（${source}），从${candidates}户在营企业中按规则产生，共${places}个名额、${enterprises}户企业。${how}。`
}
const shanghai = 8 * 3_600_000

const notesOf = ({ sentences, note }: RosterPartView): Block[] => {
  const text = [...(note ? [`${note}。`] : []), ...sentences].join('')
  return text ? [{ paragraph: text }] : []
}

function tableOf(part: RosterPartView, places: readonly RosterPlace[]): Block[] {
  if (places.length === 0) return []
  if (part.by !== 'largest') {
    const columns = [
      { title: '序号' },
      { title: '企业', share: 5 },
      { title: '区县', share: 2 },
      { title: '运行情况', share: 2 },
    ]
    return [{ table: { columns, rows: places.map(plainCells) } }]
  }
  const columns = [
    { title: '名次' },
    { title: '企业', share: 5 },
    { title: '集团', share: 2.4 },
    { title: '区县', share: 1.8 },
    { title: part.figure ?? '', share: 3 },
  ]
  return [{ table: { columns, rows: places.map(rankedCells) } }]
}

const plainCells = ({ name, district, grade }: RosterPlace, index: number): string[] => [
  String(index + 1),
  name,
  district?.name ?? '',
  grade ? gradeNames[grade] : '',
]

/** Of a group the member that leads shows the sum, the others their own. */
const rankedCells = ({ rank, name, group, district, leads, value, ranked }: RosterPlace): string[] => [
  leads ? String(rank ?? '') : '',
  name,
  group?.name ?? '',
  district?.name ?? '',
  amountOf(leads ? ranked : value),
]

const amountOf = (fen: number | null): string => (fen === null ? '没有报数' : inTenThousands(fen))
