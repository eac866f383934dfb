import { readFile } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import { invalid } from '../platform/refusal.ts'
import type { FileEnding } from './file-types.ts'
import { acceptedNames, fileKinds } from './file-types.ts'

/** What the content says, where it differs from the ending we use. */
const sameAs: Record<string, FileEnding> = { jpeg: 'jpg', tiff: 'tif', heif: 'heic' }

/** Kinds we know and decline, with the way out. */
const declined: Record<string, string> = {
  zip: '压缩包不收，请解压后把里面的文件分别上传。',
  rar: '压缩包不收，请解压后把里面的文件分别上传。',
  '7z': '压缩包不收，请解压后把里面的文件分别上传。',
  gz: '压缩包不收，请解压后把里面的文件分别上传。',
  docm: '带宏的文档不收，请另存为不带宏的 docx 后再上传。',
  xlsm: '带宏的表格不收，请另存为不带宏的 xlsx 后再上传。',
  pptm: '带宏的演示不收，请另存为不带宏的 pptx 后再上传。',
}

/** What a file is by its content, whatever its name says; throws a `file-type` refusal for what is not taken. */
export async function detectType(path: string, name: string): Promise<FileEnding> {
  const detected = await fileTypeFromFile(path)
  if (!detected) return textEnding(await readFile(path), name)
  if (detected.ext === 'cfb') return oldOfficeEnding(await readFile(path))
  if (detected.ext === 'zip' && (await isOfd(path))) return 'ofd'
  const ending = sameAs[detected.ext] ?? detected.ext
  if (ending in fileKinds) return ending as FileEnding
  throw notTaken(declined[detected.ext])
}

/** The OFD standard puts its root document at the top of the package. */
async function isOfd(path: string): Promise<boolean> {
  const bytes = await readFile(path)
  return bytes.includes('OFD.xml') && bytes.includes('Doc_0/')
}

/** Word, Excel and PowerPoint before 2007 share one container; the name of its main stream tells them apart. */
function oldOfficeEnding(bytes: Buffer): FileEnding {
  const holds = (stream: string): boolean => bytes.includes(Buffer.from(`${stream}\0`, 'utf16le'))
  if (holds('_VBA_PROJECT')) throw notTaken('带宏的文档不收，请另存为不带宏的文件后再上传。')
  if (holds('WordDocument')) return 'doc'
  if (holds('Workbook') || holds('Book')) return 'xls'
  if (holds('PowerPoint Document')) return 'ppt'
  throw notTaken()
}

/** Text has no mark of its own: it is what reads as UTF-8, UTF-16 or GB18030 without control characters. */
function textEnding(bytes: Buffer, name: string): FileEnding {
  const ending = /\.(txt|csv)$/i.exec(name)?.[1]?.toLowerCase()
  if (!ending || !encodings.some((encoding) => readsAs(bytes, encoding))) throw notTaken()
  return ending as 'txt' | 'csv'
}

const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const

function readsAs(bytes: Buffer, encoding: (typeof encodings)[number]): boolean {
  const marked = encoding.startsWith('utf-16')
  if (marked && !['fffe', 'feff'].includes(bytes.subarray(0, 2).toString('hex'))) return false
  try {
    return !/[\0-\x08\x0e-\x1f]/.test(new TextDecoder(encoding, { fatal: true }).decode(bytes))
  } catch {
    return false
  }
}

function notTaken(sentence = `这种文件不收。可以上传：${acceptedNames}。`) {
  return invalid('file', sentence, 'file-type')
}
