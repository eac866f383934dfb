import type { Readable } from 'node:stream'
import { SaxesParser } from 'saxes'
import { UnreadableTable } from './archive.ts'

/** What to do at each place of a document. Names come without their prefix, as some programs write `x:row` for `row`. */
export interface XmlHandlers {
  open?(name: string, attributes: Record<string, string>): void
  text?(text: string): void
  close?(name: string): void
}

/**
 * Reads XML piece by piece and yields what the handlers emit, so that memory stays flat. Bytes are decoded as one
 * stream: a Chinese character cut by the border of two pieces stays whole.
 */
export async function* parseXml<T>(bytes: Readable, handlersFor: (emit: (item: T) => void) => XmlHandlers) {
  let items: T[] = []
  const parser = parserOf(handlersFor((item) => items.push(item)))
  const decoder = new TextDecoder('utf-8')
  for await (const piece of bytes) {
    feed(parser, decoder.decode(piece as Buffer, { stream: true }))
    const ready = items
    items = []
    yield* ready
  }
  feed(parser, decoder.decode())
  yield* items
}

function feed(parser: SaxesParser, text: string): void {
  try {
    parser.write(text)
  } catch (cause) {
    throw new UnreadableTable('这个文件的内容已损坏，读不出表格。', { cause })
  }
}

function parserOf({ open, text, close }: XmlHandlers): SaxesParser {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  if (open) parser.on('opentag', (tag) => open(localName(tag.name), tag.attributes))
  if (text) parser.on('text', text)
  if (close) parser.on('closetag', (tag) => close(localName(tag.name)))
  return parser
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
