/** A foreseen reason not to start; its message is the whole sentence for the person at the terminal. */
export class StartFailure extends Error {}

/** Why the product could not start, as a sentence for the person at the terminal; what nobody foresaw keeps its stack. */
export function sentenceOf(error: unknown): string {
  if (error instanceof StartFailure) return error.message
  const { code, port, path, message } = error as NodeJS.ErrnoException & { port?: number }
  if (code === 'EADDRINUSE') {
    return `端口 ${port} 已被别的程序占用；请用 PORT 指定另一个 (the port is taken: choose another PORT)。`
  }
  if (code === 'EACCES' && port) {
    return `没有权限使用端口 ${port}；请用 PORT 指定 1024 以上的端口 (not allowed: choose a PORT above 1023)。`
  }
  if (code === 'EACCES' || code === 'EROFS') {
    return `不能写入 ${path}；请检查文件夹的权限，或用 DATA_DIR 指定另一个 (cannot write there: check the folder's owner)。`
  }
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code?.startsWith('28') || code === '3D000') {
    return `连不上 DATABASE_URL 所指的数据库 (cannot open the database): ${message}`
  }
  return error instanceof Error ? (error.stack ?? message) : String(error)
}
