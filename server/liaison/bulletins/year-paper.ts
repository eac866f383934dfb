import { documentDate } from '../../documents/official/numerals.ts'
import type { Block, OfficialDocument } from '../../documents/official/paper.ts'
import type { YearSheet } from './contract.ts'

/** A leader's year of linking as a sheet for the yearly report of duties (PE-06). */
export function yearPaper(sheet: YearSheet, issuer: string): OfficialDocument {
  const { post, year, asOf, owed, enterprises, visits, bulletins } = sheet
  return {
    issuer,
    title: `${year}年度领导联系企业情况表\n（${post.name}）`,
    body: [
      { paragraph: `供年度述职用。数字截至${documentDate(asOf)}，由联系、走访和诉求的记录算出。` },
      { heading: 1, text: '应尽之责' },
      ...tableOr(owed, '没有应尽的次数。', {
        columns: [{ title: '事项', share: 2.4 }, { title: '应有' }, { title: '已有' }, { title: '还差' }],
        row: (each) => [each.name, String(each.owed), String(each.done), String(each.remaining)],
      }),
      { heading: 1, text: `联系的企业（${enterprises.length}户）` },
      ...tableOr(enterprises, '没有联系的企业。', {
        columns: [
          { title: '企业', share: 3 },
          { title: '起', share: 1.4 },
          { title: '走访' },
          { title: '问题' },
          { title: '已了结' },
        ],
        row: (each) => [each.name, each.since, String(each.visits), String(each.heard), String(each.solved)],
      }),
      { heading: 1, text: `走访（${visits.length}次）` },
      ...tableOr(visits, '没有走访记录。', {
        columns: [
          { title: '日期', share: 1.4 },
          { title: '企业', share: 3 },
          { title: '地点', share: 1.6 },
          { title: '问题' },
        ],
        row: (each) => [each.on, each.enterprise, each.place || '—', String(each.problems)],
      }),
      { heading: 1, text: '各期通报' },
      ...tableOr(bulletins, '本年还没有发布通报。', {
        columns: [
          { title: '期次', share: 2 },
          { title: '文号', share: 2.4 },
          { title: '名次', share: 1.4 },
          { title: '还差' },
        ],
        row: (each) => [
          each.periodName,
          each.number,
          each.rank === null ? '不排名' : `${each.rank}/${each.of}`,
          String(each.behind),
        ],
      }),
    ],
    date: asOf,
  }
}

interface Shape<Row> {
  columns: { title: string; share?: number }[]
  row: (each: Row) => string[]
}

/** A table of the rows, or a sentence where there are none. */
const tableOr = <Row>(rows: readonly Row[], none: string, { columns, row }: Shape<Row>): Block[] =>
  rows.length === 0 ? [{ paragraph: none }] : [{ table: { columns, rows: rows.map(row) } }]
