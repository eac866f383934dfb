import type { Paragraph } from 'docx'
import { AlignmentType, BorderStyle, LineRuleType } from 'docx'
import type { OfficialDocument } from './paper.ts'
import { fontSizes, red, textWidth } from './measures.ts'
import { cellsOf } from './numerals.ts'
import { emptyLine, line } from './paragraphs.ts'

/** Everything above the body: red heading, number, title, whom it is addressed to. */
export function headingOf({ redHeading, number, title, to }: OfficialDocument): Paragraph[] {
  return [
    ...(redHeading ? redHeadingOf(redHeading, number ?? '') : plainNumber(number)),
    ...title
      .split('\n')
      .map((text) => line(text, { face: 'title', size: fontSizes.title, align: AlignmentType.CENTER })),
    emptyLine(),
    ...(to?.length ? [line(`${to.join('、')}：`)] : []),
  ]
}

/** The heading 35 mm below the top of the text, two lines, the number, a red rule, two lines. */
function redHeadingOf(text: string, number: string): Paragraph[] {
  const size = Math.min(100, Math.floor((textWidth / 10 / cellsOf(text)) * 0.95))
  const heading = line(text, {
    face: 'title',
    size,
    color: red,
    align: AlignmentType.CENTER,
    more: { spacing: { before: 1985, after: 0, line: Math.max(size * 13, 579), lineRule: LineRuleType.EXACT } },
  })
  const rule = { bottom: { style: BorderStyle.SINGLE, size: 18, space: 6, color: red } }
  return [
    heading,
    emptyLine(),
    line(number, { align: AlignmentType.CENTER, more: { border: rule } }),
    emptyLine(),
    emptyLine(),
  ]
}

function plainNumber(number: string | undefined): Paragraph[] {
  return number ? [line(number, { align: AlignmentType.CENTER }), emptyLine()] : []
}
