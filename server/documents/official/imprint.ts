import type { Paragraph } from 'docx'
import {
  BorderStyle,
  LineRuleType,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableLayoutType,
  TableRow,
  TableCell,
  TabStopType,
  WidthType,
} from 'docx'
import { characterWidth, fontSizes, textWidth } from './measures.ts'
import { line } from './paragraphs.ts'

const rule = (size: number) => ({ style: BorderStyle.SINGLE, size, color: '000000' })
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** 版记 at the foot of the page: who gets a copy, who printed it and when; thick rules outside, a thin one inside. */
export function imprintOf(copies: string[], issuer: string, date: string): (Table | Paragraph)[] {
  const size = fontSizes.small
  const rightEdge = { type: TabStopType.RIGHT, position: textWidth - Math.round(characterWidth) }
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [textWidth],
    borders: {
      top: rule(8),
      bottom: rule(8),
      insideHorizontal: rule(6),
      left: none,
      right: none,
      insideVertical: none,
    },
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      verticalAnchor: TableAnchorType.MARGIN,
      absoluteHorizontalPosition: 0,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
    rows: [
      row(line(`抄送：${copies.join('，')}。`, { size, left: 4, right: 1, hanging: 3 })),
      row(line(`${issuer}\t${date}印发`, { size, left: 1, right: 1, more: { tabStops: [rightEdge] } })),
    ],
  })
  // A floating table stands on the page of the paragraph after it; this one takes no room.
  const anchor = line('', { size: 2, more: { spacing: { line: 20, lineRule: LineRuleType.EXACT } } })
  return [table, anchor]
}

function row(paragraph: Paragraph): TableRow {
  const width = { size: textWidth, type: WidthType.DXA }
  return new TableRow({
    cantSplit: true,
    children: [new TableCell({ width, margins: { left: 0, right: 0 }, children: [paragraph] })],
  })
}
