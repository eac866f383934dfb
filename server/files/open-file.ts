import type { FastifyReply } from 'fastify'
import type { Viewer } from '../access/viewer.ts'
import type { Tx } from '../database/tx.ts'
import { contentDisposition } from '../documents/content-disposition.ts'
import type { App } from '../platform/app.ts'
import { notFound } from '../platform/refusal.ts'
import type { FileRow } from './find-files.ts'
import { findFiles } from './find-files.ts'
import { storeOf } from './file-store.ts'
import { kindOfType } from './file-types.ts'

/** Decides whether the viewer of `tx` may open a file. The mechanism that keeps the file with its records provides it. */
export type MayOpen = (tx: Tx, file: string) => Promise<boolean>

const checks: MayOpen[] = [isOwnUpload]

/** Adds a mechanism's own reason to open files at `/files/:id`; called once, where the server is put together. */
export function openFilesIf(check: MayOpen): void {
  checks.push(check)
}

/** A file the viewer may open; throws `not-found` alike when it does not exist and when they may not. */
export async function openFile(tx: Tx, id: string, mayOpen: MayOpen = anyCheck): Promise<FileRow> {
  const [file] = await findFiles(tx, [id])
  if (!file || !(await mayOpen(tx, id))) throw notFound('没有找到这个附件。')
  return file
}

/** Answers with the bytes: saved under the file's name, never run or guessed at; pictures may be shown in the page. */
export async function sendFile(
  app: App,
  viewer: Viewer,
  reply: FastifyReply,
  id: string,
  show = false,
  mayOpen?: MayOpen,
) {
  const file = await app.database.transaction(viewer, (tx) => openFile(tx, id, mayOpen))
  const { shown = false }: { shown?: boolean } = kindOfType(file.type)
  return reply
    .type(file.type)
    .header('content-length', file.size)
    .header('content-disposition', contentDisposition(show && shown ? 'inline' : 'attachment', file.name))
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store')
    .send(storeOf(app.config).read(viewer.city, file.sha256))
}

async function anyCheck(tx: Tx, id: string): Promise<boolean> {
  for (const check of checks) if (await check(tx, id)) return true
  return false
}

async function isOwnUpload(tx: Tx, id: string): Promise<boolean> {
  const { city, person } = tx.viewer
  if (!person) return false
  const own = await tx.maybeOne('select 1 from files where city = $1 and id = $2 and uploaded_by = $3', [
    city,
    id,
    person,
  ])
  return own !== null
}
