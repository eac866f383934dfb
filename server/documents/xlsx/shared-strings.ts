import type { Readable } from 'node:stream'
import { parseXml } from './parse-xml.ts'

/** The texts that cells of type `s` point to, in order; runs of rich text joined, reading aids (拼音) left out. */
export async function readSharedStrings(bytes: Readable): Promise<string[]> {
  const texts: string[] = []
  const items = parseXml<string>(bytes, (emit) => {
    const collector = richText()
    return {
      open: collector.open,
      text: collector.text,
      close: (name) => {
        collector.close(name)
        if (name === 'si') emit(collector.take())
      },
    }
  })
  for await (const text of items) texts.push(text)
  return texts
}

/** Gathers the text of `t` elements, wherever they stand but inside `rPh`. */
export function richText() {
  let gathered = ''
  let inText = false
  let inReadingAid = false
  return {
    open(name: string) {
      if (name === 't') inText = true
      if (name === 'rPh') inReadingAid = true
    },
    text(text: string) {
      if (inText && !inReadingAid) gathered += text
    },
    close(name: string) {
      if (name === 't') inText = false
      if (name === 'rPh') inReadingAid = false
    },
    take(): string {
      const text = unescapeXlsx(gathered)
      gathered = ''
      return text
    },
  }
}

/** Characters that XML cannot carry are written `_x000D_`. */
export function unescapeXlsx(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}
