import { documentDate } from '../documents/official/numerals.ts'
import type { Block, OfficialDocument } from '../documents/official/paper.ts'
import type { CityDocument, MeasureLight, MeasureRow } from './contract.ts'

/** How far the city's document is kept, as an official paper: every clause with its figure and who is behind. */
export function documentPaper({ title, measures }: CityDocument, issuer: string, date: string): OfficialDocument {
  const parts = [...new Set(measures.map(({ part }) => part))]
  return {
    issuer,
    redHeading: issuer,
    title: `《${title}》\n落实情况报告`,
    body: [
      { paragraph: openingOf(measures, date) },
      { heading: 1, text: '需要抓紧的' },
      ...slowOf(measures),
      ...parts.flatMap((part): Block[] => [
        { heading: 1, text: part },
        tableOf(measures.filter((measure) => measure.part === part)),
      ]),
    ],
    date,
  }
}

const lightWords: readonly (readonly [MeasureLight['name'], string])[] = [
  ['ok', '按期'],
  ['done', '完成'],
  ['near', '落后'],
  ['late', '逾期'],
  ['wait', '未到期或没有数'],
]

function openingOf(measures: readonly MeasureRow[], date: string): string {
  const counts = lightWords
    .map(([name, word]) => [word, measures.filter(({ light }) => light.name === name).length] as const)
    .filter(([, count]) => count > 0)
  const said = counts.map(([word, count]) => `${word}${count}条`).join('、')
  return `截至${documentDate(date)}，全文${measures.length}条措施中，${said}。各条的数由办理和履职的记录算出，逐条如下。`
}

/** The clauses with something late, and who that is. */
function slowOf(measures: readonly MeasureRow[]): Block[] {
  const slow = measures.filter(({ light }) => light.name === 'late')
  if (slow.length === 0) return [{ paragraph: '没有逾期的条文。' }]
  return slow.map((measure) => ({
    paragraph: `${measure.number}${measure.name}：${behindOf(measure, 8) || measure.light.word}。`,
  }))
}

const tableOf = (measures: readonly MeasureRow[]): Block => ({
  table: {
    columns: [
      { title: '条目', share: 1.1 },
      { title: '措施', share: 2.4 },
      { title: '责任单位', share: 2 },
      { title: '现在', share: 1.3 },
      { title: '情况', share: 1.5 },
      { title: '谁落后', share: 2.4 },
    ],
    rows: measures.map((measure) => [
      measure.number,
      measure.name,
      someOf(
        measure.units.map(({ shortName }) => shortName),
        3,
        '家',
      ),
      figureOf(measure),
      measure.light.word,
      behindOf(measure, 3) || '—',
    ]),
  },
})

/** Both halves of a ratio stay (37 / 40). */
function figureOf({ figure }: MeasureRow): string {
  if (!figure) return '—'
  const { n, d, value, unit } = figure
  if (d === null) return `${n}${unit}`
  return value === null ? `${n} / ${d}` : `${value}${unit}（${n} / ${d}）`
}

function behindOf({ figure }: MeasureRow, most: number): string {
  const parties = figure?.behind.parties ?? []
  const named = parties.map(({ name, n, d }) => (d === null ? `${name}${n}` : `${name}${n}/${d}`))
  return someOf(named, most, '家')
}

/** The first few, and how many there are in all. */
const someOf = (names: readonly string[], most: number, unit: string): string =>
  names.length <= most ? names.join('、') : `${names.slice(0, most).join('、')}等${names.length}${unit}`
