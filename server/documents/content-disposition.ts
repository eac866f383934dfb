/**
 * The header that makes a browser save (`attachment`) or show (`inline`) a file under `name`. Chinese names travel as
 * RFC 5987 says; whatever could break out of the header or name a folder is replaced.
 */
export function contentDisposition(kind: 'attachment' | 'inline', name: string): string {
  const safe = safeFileName(name)
  const ascii = safe.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%;]/g, '_')
  const encoded = encodeURIComponent(safe).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}

const longestName = 120

/** A file name without folders, control characters and signs that file systems refuse; its ending survives a cut. */
export function safeFileName(name: string): string {
  const base = (name.normalize('NFC').split(/[/\\]/).at(-1) ?? '')
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  if (!base) return '未命名'
  const characters = [...base]
  if (characters.length <= longestName) return base
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(base)?.[0] ?? ''
  return characters.slice(0, longestName - ending.length).join('') + ending
}
