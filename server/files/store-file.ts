import type { Readable } from 'node:stream'
import type { Viewer } from '../access/viewer.ts'
import { safeFileName } from '../documents/content-disposition.ts'
import type { App } from '../platform/app.ts'
import { forbidden, invalid } from '../platform/refusal.ts'
import { newId } from '../platform/uuid.ts'
import type { StoredFile } from './contract.ts'
import { detectType } from './detect-type.ts'
import { storeOf } from './file-store.ts'
import type { FileEnding } from './file-types.ts'
import { fileKinds } from './file-types.ts'

/** The most one attachment may weigh. */
export const mostBytes = 20 * 1024 * 1024

/** The most attachments one case may have. */
export const mostFilesPerCase = 20

export interface Upload {
  name: string
  source: Readable
  /** Kinds taken here; all that the product knows unless told. */
  kinds?: readonly FileEnding[]
  /** 20 MB unless told. */
  most?: number
}

/** Takes in a file: checked by size and content, kept under its SHA-256, entered as an upload of the viewer. */
export async function storeFile(
  app: App,
  viewer: Viewer,
  { name, source, kinds, most = mostBytes }: Upload,
): Promise<StoredFile> {
  if (viewer.reach === 'public') throw forbidden('请先登录再上传附件。')
  const store = storeOf(app.config)
  const id = newId(app.clock)
  const incoming = await store.receive(source, id, most)
  try {
    const ending = await detectType(incoming.path, name)
    if (kinds && !kinds.includes(ending)) {
      throw invalid(
        'file',
        `这里只收 ${kinds.join('、')} 文件；这个文件的内容是${fileKinds[ending].name}。`,
        'file-type',
      )
    }
    const file = { id, name: nameFor(name, ending), type: fileKinds[ending].type, size: incoming.size }
    await store.keep(viewer.city, incoming)
    await enter(app, viewer, file, incoming.sha256)
    return file
  } finally {
    await store.discard(incoming)
  }
}

/** A name whose ending is that of the content, so that nobody opens a picture as a document. */
function nameFor(name: string, ending: FileEnding): string {
  const safe = safeFileName(name)
  const written = /\.([A-Za-z0-9]{1,8})$/.exec(safe)?.[1]?.toLowerCase()
  const fits = written === ending || alternatives[ending]?.includes(written ?? '')
  return fits ? safe : safeFileName(`${safe}.${ending}`)
}

const alternatives: Partial<Record<FileEnding, string[]>> = {
  jpg: ['jpeg', 'jpe'],
  tif: ['tiff'],
  heic: ['heif'],
  doc: ['wps'],
  xls: ['et'],
  ppt: ['dps'],
}

function enter(app: App, viewer: Viewer, file: StoredFile, sha256: string): Promise<unknown> {
  const { city, person, post, name, enterprise } = viewer
  return app.database.transaction(viewer, (tx) =>
    tx.query(
      `insert into files (city, id, sha256, name, type, size, uploaded_by, uploaded_post, uploaded_name, enterprise, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        city,
        file.id,
        sha256,
        file.name,
        file.type,
        file.size,
        person,
        post,
        name,
        enterprise,
        new Date(app.clock.now()),
      ],
    ),
  )
}
