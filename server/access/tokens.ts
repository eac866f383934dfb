import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 random bits as text, for cookies and keys. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a token; enough to recognise it, not to use it. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** The token a page sends back with each change: bound to the session, and useless without its cookie. */
export function csrfToken(sessionToken: string): string {
  return createHmac('sha256', sessionToken).update('csrf').digest('base64url')
}

/** Whether a header carries the session's CSRF token, compared in constant time. */
export function csrfFits(sessionToken: string, header: unknown): boolean {
  if (typeof header !== 'string') return false
  const expected = Buffer.from(csrfToken(sessionToken))
  const given = Buffer.from(header)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
