import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx'
import { characterWidth, faces, fontSizes } from './measures.ts'

/** — 1 — in 四号, one character from the outer edge: right on odd pages, left on even ones. */
export function pageNumbers(): { default: Footer; even: Footer } {
  return { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) }
}

function footer(alignment: (typeof AlignmentType)['RIGHT' | 'LEFT']): Footer {
  const edge = Math.round(characterWidth)
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: faces.number, size: fontSizes.small })
  return new Footer({
    children: [new Paragraph({ alignment, indent: { left: edge, right: edge }, children: [number] })],
  })
}
