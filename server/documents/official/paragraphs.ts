import type { IParagraphOptions } from 'docx'
import { AlignmentType, LineRuleType, Paragraph, TextRun } from 'docx'
import { plainText } from '../plain-text.ts'
import { characterSpacing, characterWidth, faces, fontSizes, linePitch } from './measures.ts'

export type Face = keyof typeof faces

/** Distances count characters of the body (字). */
interface Setting {
  face?: Face
  size?: number
  color?: string
  firstLine?: number
  left?: number
  right?: number
  hanging?: number
  align?: (typeof AlignmentType)[keyof typeof AlignmentType]
  more?: IParagraphOptions
}

/** One paragraph in the fixed line pitch of the page. */
export function line(text: string, setting: Setting = {}): Paragraph {
  const { face = 'body', size = fontSizes.body, color, align, more } = setting
  return new Paragraph({
    spacing: { line: linePitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    indent: indentOf(setting),
    alignment: align,
    ...more,
    children: [
      new TextRun({
        text: plainText(text),
        font: faces[face],
        size,
        color,
        characterSpacing: size === fontSizes.body ? characterSpacing : undefined,
      }),
    ],
  })
}

/** A line left empty (空一行). */
export function emptyLine(): Paragraph {
  return line('')
}

/** A paragraph of the body: set in from the left by two characters on its first line. */
export function bodyParagraph(text: string, face: Face = 'body'): Paragraph {
  return line(text, { face, firstLine: 2, align: AlignmentType.BOTH })
}

/** A numbered heading of the body, never alone at the foot of a page. */
export function headingParagraph(text: string, face: Face): Paragraph {
  return line(text, { face, firstLine: 2, more: { keepNext: true } })
}

function indentOf({ firstLine, left, right, hanging }: Setting) {
  const twips = (characters: number | undefined) =>
    characters === undefined ? undefined : Math.round(characters * characterWidth)
  return { firstLine: twips(firstLine), left: twips(left), right: twips(right), hanging: twips(hanging) }
}
