import type { Paragraph, Table } from 'docx'
import { AlignmentType } from 'docx'
import { bodyTable } from './body-table.ts'
import type { Block } from './paper.ts'
import { chineseOrdinal } from './numerals.ts'
import type { Face } from './paragraphs.ts'
import { bodyParagraph, headingParagraph, line } from './paragraphs.ts'

type Level = 1 | 2 | 3 | 4

/** The four levels of headings: their number and their face. */
const levels: Record<Level, { number(value: number): string; face: Face }> = {
  1: { number: (value) => `${chineseOrdinal(value)}、`, face: 'first' },
  2: { number: (value) => `（${chineseOrdinal(value)}）`, face: 'second' },
  3: { number: (value) => `${value}.`, face: 'body' },
  4: { number: (value) => `（${value}）`, face: 'body' },
}

/** The body of a paper, its headings numbered; a heading begins the numbers of the levels below it anew. */
export function bodyOf(blocks: Block[]): (Paragraph | Table)[] {
  const counts: Record<Level, number> = { 1: 0, 2: 0, 3: 0, 4: 0 }
  return blocks.flatMap((block) => {
    if ('paragraph' in block) return block.paragraph.split('\n').map((text) => bodyParagraph(text))
    if ('table' in block) return tableWithCaption(block.table)
    const { heading, text } = block
    counts[heading] += 1
    for (const lower of [2, 3, 4] as const) if (lower > heading) counts[lower] = 0
    const { number, face } = levels[heading]
    return [headingParagraph(number(counts[heading]) + text, face)]
  })
}

function tableWithCaption({ caption, ...table }: Extract<Block, { table: unknown }>['table']): (Paragraph | Table)[] {
  const above = caption ? [line(caption, { face: 'first', align: AlignmentType.CENTER, more: { keepNext: true } })] : []
  return [...above, bodyTable(table)]
}
