import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Config } from '../platform/config.ts'
import { invalid, Refusal } from '../platform/refusal.ts'

/** Bytes that have arrived and are not yet kept. */
export interface Incoming {
  path: string
  sha256: string
  size: number
}

/** Where the bytes of attachments lie: outside of the web root, by city and content. */
export interface FileStore {
  /** Receives at most `most` bytes; throws a refusal with a sentence when there are more, or none. */
  receive(source: Readable, id: string, most: number): Promise<Incoming>
  /** Makes received bytes the city's own; the same content twice is kept once. */
  keep(city: string, incoming: Incoming): Promise<void>
  discard(incoming: Incoming): Promise<void>
  read(city: string, sha256: string): Readable
  /** For readers that need to jump about in a file. */
  path(city: string, sha256: string): string
  remove(city: string, sha256: string): Promise<void>
}

/** The store in the folder `files` of the data folder. */
export function storeOf({ dataDir }: Pick<Config, 'dataDir'>): FileStore {
  const root = join(dataDir, 'files')
  const path = (city: string, sha256: string): string => join(root, city, sha256.slice(0, 2), sha256)
  return {
    path,
    receive: (source, id, most) => receive(join(root, '.incoming', id), source, most),
    keep: (city, incoming) => keep(incoming.path, path(city, incoming.sha256)),
    discard: (incoming) => rm(incoming.path, { force: true }),
    read: (city, sha256) => createReadStream(path(city, sha256)),
    remove: (city, sha256) => rm(path(city, sha256), { force: true }),
  }
}

async function receive(path: string, source: Readable, most: number): Promise<Incoming> {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  let size = 0
  try {
    for await (const piece of source as AsyncIterable<Buffer>) {
      size += piece.length
      if (size > most) throw tooLarge(most)
      hash.update(piece)
      await file.write(piece)
    }
    if (!size) throw invalid('file', '这个文件是空的，请检查后再上传。', 'file-empty')
    await file.sync()
    return { path, sha256: hash.digest('hex'), size }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
}

async function keep(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await rename(from, to)
}

function tooLarge(most: number): Refusal {
  const message = `文件超过 ${Math.floor(most / 1024 / 1024)} MB，请压缩或分开后再上传。`
  return new Refusal(413, 'file-too-large', message, [{ field: 'file', message }])
}
