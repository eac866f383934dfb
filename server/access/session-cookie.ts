import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../platform/config.ts'

/** Each city has a cookie of its own, so that a person of one city is a stranger in the next. */
export function cookieName(city: string): string {
  return `zq_session_${city}`
}

/** The session token the visitor brought for a city. */
export function readSessionCookie(request: FastifyRequest, city: string): string | null {
  return request.cookies[cookieName(city)] ?? null
}

/** Gives the visitor the token; pages' scripts cannot read it. The database decides when it ends. */
export function setSessionCookie(reply: FastifyReply, config: Config, city: string, token: string): void {
  reply.setCookie(cookieName(city), token, { ...attributes(config), maxAge: 60 * 60 * 24 * longestDays })
}

export function clearSessionCookie(reply: FastifyReply, config: Config, city: string): void {
  reply.clearCookie(cookieName(city), attributes(config))
}

/** However much it is used, a session ends after so many days. */
export const longestDays = 7

function attributes(config: Config) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: config.publicUrl.startsWith('https:') } as const
}
