/** What is wrong with one field, said so that a person can put it right. */
export interface FieldError {
  field: string
  message: string
}

/** A request the product declines. It reaches the client as RFC 9457 problem details. */
export class Refusal extends Error {
  readonly status: number
  /** Stable, kebab-case; programs decide by it. */
  readonly code: string
  /** A Chinese sentence; people read it. */
  readonly detail: string
  readonly errors: FieldError[]

  constructor(status: number, code: string, detail: string, errors: FieldError[] = []) {
    super(detail)
    this.name = 'Refusal'
    this.status = status
    this.code = code
    this.detail = detail
    this.errors = errors
  }
}

/** The same answer for what does not exist and for what the viewer may not see. */
export function notFound(detail = '没有找到您要的内容，可能已被移走，或不在您的查看范围内。'): Refusal {
  return new Refusal(404, 'not-found', detail)
}

/** One field has a value the product cannot accept; the message says what would be right. */
export function invalid(field: string, message: string, code = 'invalid-field'): Refusal {
  return new Refusal(422, code, message, [{ field, message }])
}

/** Several fields at once, as forms and imports need it. */
export function invalidFields(errors: FieldError[], code = 'invalid-field'): Refusal {
  const detail = errors.length === 1 ? errors[0]!.message : `有 ${errors.length} 处填写需要更正。`
  return new Refusal(422, code, detail, errors)
}

/** The visitor has not signed in, or the session has ended. */
export function signInNeeded(detail = '请先登录，再继续办理。'): Refusal {
  return new Refusal(401, 'sign-in-needed', detail)
}

/** The viewer is known, may know that the thing exists, and still may not do this. */
export function forbidden(detail = '您的岗位没有办理此项的权限。', code = 'forbidden'): Refusal {
  return new Refusal(403, code, detail)
}

/** The request was fine, but the present state does not allow it, or somebody else was faster. */
export function conflict(code: string, detail: string): Refusal {
  return new Refusal(409, code, detail)
}
