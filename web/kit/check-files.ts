export interface FileLimits {
  /** Endings with their dot, lower case. */
  endings: readonly string[]
  /** Bytes of one file. */
  bytes: number
  count: number
}

const MEGA = 1024 * 1024

/** 可传 PDF、Word、Excel、图片，每个不超过 20 MB，最多 10 个 */
export function describeLimits({ endings, bytes, count }: FileLimits): string {
  const kinds = [...new Set(endings.map((ending) => kindOf(ending)))].join('、')
  return `可传 ${kinds}，每个不超过 ${Math.round(bytes / MEGA)} MB，最多 ${count} 个`
}

function kindOf(ending: string): string {
  if (/^\.docx?$/.test(ending)) return 'Word'
  if (/^\.xlsx?$/.test(ending)) return 'Excel'
  if (/^\.(jpe?g|png|heic|webp)$/.test(ending)) return '图片'
  return ending.slice(1).toUpperCase()
}

/** What is wrong with a chosen file, said before it is sent; the server looks at the content once more. */
export function checkFile(file: { name: string; size: number }, limits: FileLimits): string | null {
  const ending = file.name.slice(file.name.lastIndexOf('.')).toLowerCase()
  if (!limits.endings.includes(ending)) return `${file.name} 不是可传的类型`
  if (file.size > limits.bytes)
    return `${file.name} 有 ${(file.size / MEGA).toFixed(1)} MB，超过 ${Math.round(limits.bytes / MEGA)} MB`
  if (file.size === 0) return `${file.name} 是空的`
  return null
}
