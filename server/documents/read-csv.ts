import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { TextDecoderStream } from 'node:stream/web'
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { TableRow } from './table-row.ts'
import { hasContent } from './table-row.ts'
import { UnreadableTable } from './xlsx/archive.ts'

const sampleBytes = 256 * 1024

/** Rows of a csv file in UTF-8, UTF-16 or GB18030 (what Excel saves on a Chinese machine), parted by comma, tab or semicolon. */
export async function* readCsv(path: string): AsyncGenerator<TableRow> {
  const sample = await readSample(path)
  const encoding = detectEncoding(sample)
  const delimiter = detectDelimiter(new TextDecoder(encoding).decode(sample))
  const text = Readable.toWeb(createReadStream(path)).pipeThrough(new TextDecoderStream(encoding))
  const parser = Readable.fromWeb(text).pipe(
    parse({
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 8_000_000,
    }),
  )
  let number = 0
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1
      if (hasContent(cells)) yield { number, cells: cells.map((cell) => cell || null) }
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    throw new UnreadableTable(`这个 csv 文件在第 ${number + 1} 行之后读不下去，多半是引号没有成对。`, { cause })
  }
}

async function readSample(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Text that is no valid UTF-8 is taken for GB18030; a character cut at the sample's end proves nothing. */
export function detectEncoding(sample: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le'
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true })
    return 'utf-8'
  } catch {
    return 'gb18030'
  }
}

/** The sign that stands most often in the first line. */
function detectDelimiter(sample: string): string {
  const firstLine = sample.split(/\r?\n/, 1)[0]!
  const count = (sign: string): number => firstLine.split(sign).length
  return [',', '\t', ';'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
