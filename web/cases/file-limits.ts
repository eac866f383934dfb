import type { FileLimits } from '../kit/check-files.ts'

/** What may be attached to a case; the server checks content and size once more. */
export const fileLimits: FileLimits = {
  endings: ['.pdf', '.ofd', '.doc', '.docx', '.xls', '.xlsx', '.jpg', '.jpeg', '.png', '.heic', '.txt'],
  bytes: 20 * 1024 * 1024,
  count: 20,
}
