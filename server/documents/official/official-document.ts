import { Document, DocumentGridType, Packer } from 'docx'
import { bodyOf } from './body.ts'
import { closingOf } from './closing.ts'
import type { OfficialDocument } from './paper.ts'
import { headingOf } from './heading.ts'
import { faces, fontSizes, linePitch, page } from './measures.ts'
import { pageNumbers } from './page-number.ts'

/** The docx file of an official document (公文), set as GB/T 9704-2012 says. */
export function officialDocument(paper: OfficialDocument): Promise<Buffer> {
  const document = new Document({
    title: paper.title.replace(/\n/g, ''),
    creator: paper.issuer,
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: faces.body, size: fontSizes.body } } } },
    sections: [
      {
        properties: {
          page: { size: page.size, margin: page.margin },
          grid: { type: DocumentGridType.DEFAULT, linePitch },
        },
        footers: pageNumbers(),
        children: [...headingOf(paper), ...bodyOf(paper.body), ...closingOf(paper)],
      },
    ],
  })
  return Packer.toBuffer(document)
}
