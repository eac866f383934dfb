/** What is wrong with one field, as the server says it. */
export interface FieldProblem {
  field: string
  message: string
}

/**
 * What the server declined (RFC 9457), or that it could not be reached (`status` 0, code `offline`).
 * `message` is a Chinese sentence that a page may show as it is; programs decide by `code`.
 */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly errors: FieldProblem[]

  constructor(status: number, body: { code?: string; title?: string; detail?: string; errors?: FieldProblem[] }) {
    const detail = body.detail ?? '这一步没有完成，已填的内容还在。过一会儿再试。'
    super(detail)
    this.name = 'Problem'
    this.status = status
    this.code = body.code ?? 'unknown'
    this.title = body.title ?? '没有完成'
    this.detail = detail
    this.errors = body.errors ?? []
  }

  /** The sentence for one field, if that field is what is wrong. */
  forField(field: string): string | undefined {
    return this.errors.find((error) => error.field === field)?.message
  }
}

/** The server could not be reached; nothing was changed. */
export function offline(): Problem {
  return new Problem(0, {
    code: 'offline',
    title: '连不上服务器',
    detail: '网络断了，或服务器正在重启。已填的内容还在本机，恢复后可再提交。',
  })
}

/** Any thrown value as a Problem, so that every page shows errors alike. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  return new Problem(0, {
    code: 'page-fault',
    title: '页面出了差错',
    detail: '这一页没能显示。数据没有改动，刷新后再试。',
  })
}
