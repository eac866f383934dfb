import type { Paragraph, Table } from 'docx'
import { AlignmentType } from 'docx'
import { imprintOf } from './imprint.ts'
import type { OfficialDocument } from './paper.ts'
import { cellsOf, documentDate } from './numerals.ts'
import { emptyLine, line } from './paragraphs.ts'

/** Everything below the body: annexes, signature and date, and the imprint (版记) at the foot of the last page. */
export function closingOf({ annexes = [], sign, issuer, date, copies = [] }: OfficialDocument): (Paragraph | Table)[] {
  const dated = documentDate(date)
  const imprint = copies.length ? imprintOf(copies, issuer, dated) : []
  return [...annexesOf(annexes), ...signatureOf(sign ?? issuer, dated), ...imprint]
}

/** One line below the body: a single annex has no number, several have; their names stand below one another. */
function annexesOf(names: string[]): Paragraph[] {
  if (!names.length) return []
  if (names.length === 1) return [emptyLine(), line(`附件：${names[0]}`, { left: 5, hanging: 3 })]
  return [
    emptyLine(),
    ...names.map((name, index) =>
      index === 0
        ? line(`附件：1. ${name}`, { left: 6.25, hanging: 4.25 })
        : line(`${index + 1}. ${name}`, { left: 6.25, hanging: 1.25 }),
    ),
  ]
}

/**
 * The signature two characters from the right and the date two characters to the right of its beginning; a date that would
 * come too far out stays two characters from the right and the signature moves in.
 */
function signatureOf(sign: string, date: string): Paragraph[] {
  const inset = cellsOf(sign) - cellsOf(date) - 2
  const [signRight, dateRight] = inset >= 0 ? [2, 2 + inset] : [2 - inset, 2]
  return [
    emptyLine(),
    line(sign, { align: AlignmentType.RIGHT, right: signRight, more: { keepNext: true } }),
    line(date, { align: AlignmentType.RIGHT, right: dateRight }),
  ]
}
