import type { Tx } from '../database/tx.ts'
import { invalid } from '../platform/refusal.ts'
import { isId } from '../platform/uuid.ts'
import type { CaseFile } from './case-store.ts'

/** Only what one uploaded oneself can be put into a case; otherwise a guessed id would open somebody else's file. */
export const claimFiles = async (tx: Tx, files: readonly CaseFile[]): Promise<void> => {
  const { city, person, reach } = tx.viewer
  if (files.length === 0 || reach === 'system') return
  const ids = files.map(({ file }) => file)
  const found = ids.every(isId)
    ? await tx.many('select 1 from files where city = $1 and id = any ($2::uuid[]) and uploaded_by = $3', [
        city,
        ids,
        person,
      ])
    : []
  if (found.length !== ids.length) throw invalid('files', '有的附件找不到，请重新上传后再提交。', 'unknown-file')
}

/** Whether a file belongs to a case the viewer sees; an enterprise does not see what is internal to the offices. */
export const mayOpenCaseFile = async (tx: Tx, file: string): Promise<boolean> => {
  const { city, reach } = tx.viewer
  const found = await tx.maybeOne(
    'select 1 from case_files where city = $1 and file = $2 and (not internal or $3) limit 1',
    [city, file, reach !== 'enterprise'],
  )
  return found !== null
}
