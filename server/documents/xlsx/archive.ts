import type { Readable } from 'node:stream'
import { openPromise } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'

/** Most bytes one part may unpack to: a small file that unpacks to more is an attack or a mistake. */
const mostBytes = 1024 ** 3

/** The parts of an xlsx file by their path, read on demand, in any order. */
export interface Archive {
  has(path: string): boolean
  /** The bytes of a part; throws when it is not there or too large. */
  stream(path: string): Promise<Readable>
  close(): void
}

/** The file is no xlsx, or a damaged one. */
export class UnreadableTable extends Error {}

/** Opens the file through its central directory, so that styles and strings can be read before the sheets. */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((cause: Error) => {
    throw new UnreadableTable('这个文件打不开：不是完整的 xlsx 表格。', { cause })
  })
  const entries = await listEntries(zip)
  return {
    has: (part) => entries.has(part),
    stream: (part) => openPart(zip, entries.get(part)),
    close: () => zip.close(),
  }
}

function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>()
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', (cause: Error) => reject(new UnreadableTable('这个文件已损坏，读不出表格。', { cause })))
    zip.readEntry()
  })
}

async function openPart(zip: ZipFile, entry: Entry | undefined): Promise<Readable> {
  if (!entry) throw new UnreadableTable('这个文件里没有工作表。')
  if (entry.uncompressedSize > mostBytes) throw new UnreadableTable('这个文件展开后超过 1 GB，请拆成几个文件。')
  return zip.openReadStreamPromise(entry)
}
