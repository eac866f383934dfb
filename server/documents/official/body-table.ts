import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { plainText } from '../plain-text.ts'
import { faces, fontSizes, textWidth } from './measures.ts'

interface BodyTable {
  columns: { title: string; share?: number }[]
  rows: string[][]
}

/** A table as wide as the text; its head repeats on every page and no row breaks. */
export function bodyTable({ columns, rows }: BodyTable): Table {
  const shares = columns.map(({ share = 1 }) => share)
  const all = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.floor((textWidth * share) / all))
  const row = (texts: string[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: widths.map((width, index) => cell(texts[index] ?? '', width, head)),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      row(
        columns.map(({ title }) => title),
        true,
      ),
      ...rows.map((texts) => row(texts, false)),
    ],
  })
}

/** Numbers stand to the right, short words in the middle, sentences to the left. */
function cell(text: string, width: number, head: boolean): TableCell {
  const numeric = /^[-+]?[\d,.]+ ?%?$/.test(text)
  const alignment = head
    ? AlignmentType.CENTER
    : numeric
      ? AlignmentType.RIGHT
      : text.length <= 6
        ? AlignmentType.CENTER
        : AlignmentType.LEFT
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    children: text.split('\n').map(
      (part) =>
        new Paragraph({
          alignment,
          spacing: { line: 360, lineRule: LineRuleType.EXACT },
          children: [
            new TextRun({ text: plainText(part), font: head ? faces.first : faces.body, size: fontSizes.table }),
          ],
        }),
    ),
  })
}
