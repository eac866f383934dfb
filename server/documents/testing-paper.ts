import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { openArchive } from './xlsx/archive.ts'

/** The words of a docx file, one line a paragraph. */
export async function paperText(content: Buffer): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'paper-'))
  try {
    const path = join(folder, 'paper.docx')
    await writeFile(path, content)
    const archive = await openArchive(path)
    const xml = await text(await archive.stream('word/document.xml'))
    archive.close()
    const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    return paragraphs
      .map(([paragraph]) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, words]) => words).join(''))
      .join('\n')
  } finally {
    await rm(folder, { recursive: true })
  }
}
