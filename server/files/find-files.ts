import type { Tx } from '../database/tx.ts'
import { notFound, Refusal } from '../platform/refusal.ts'
import type { StoredFile } from './contract.ts'
import { mostFilesPerCase } from './store-file.ts'

/** A file as the table keeps it. */
export interface FileRow extends StoredFile {
  sha256: string
}

const columns = 'id, name, type, size, sha256'

/** The facts of these files, in the order of the ids; those the viewer's row-level security hides are missing. */
export async function findFiles(tx: Tx, ids: string[]): Promise<FileRow[]> {
  const rows = await tx.many<FileRow>(
    `select ${columns} from files where city = $1 and id = any ($2) order by array_position($2::uuid[], id)`,
    [tx.viewer.city, ids],
  )
  return rows
}

/**
 * The viewer's own uploads, which they are about to attach to something that has `already` files. Nobody attaches what
 * somebody else uploaded, and a case has at most 20 files.
 */
export async function requireOwnUploads(tx: Tx, ids: string[], already = 0): Promise<FileRow[]> {
  if (!ids.length) return []
  if (already + ids.length > mostFilesPerCase) {
    const room = Math.max(mostFilesPerCase - already, 0)
    const message = `一件事项最多 ${mostFilesPerCase} 个附件，已有 ${already} 个，还能加 ${room} 个。`
    throw new Refusal(422, 'too-many-files', message, [{ field: 'files', message }])
  }
  const rows = await tx.many<FileRow>(
    `select ${columns} from files where city = $1 and id = any ($2)
       and (uploaded_by = $3 or ($3::uuid is null and uploaded_by is null and uploaded_name = $4))
     order by array_position($2::uuid[], id)`,
    [tx.viewer.city, ids, tx.viewer.person, tx.viewer.name],
  )
  if (rows.length !== new Set(ids).size) throw notFound('有附件没有找到，请重新上传后再提交。')
  return rows
}
