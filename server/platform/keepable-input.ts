import type { FastifyInstance } from 'fastify'
import { invalid, notFound } from './refusal.ts'

/**
 * Refuses text that no database keeps: NUL and halves of characters, which come from broken programs and from those who try.
 * In an address it is the address of nothing.
 */
export function refuseUnkeepable(http: FastifyInstance): void {
  http.addHook('preValidation', async ({ body, query, params }) => {
    if (unkeepable(params, '') !== null) throw notFound()
    const field = unkeepable(query, '') ?? unkeepable(body, '')
    if (field !== null)
      throw invalid(field, '里面有看不见的控制字符或残缺的字符，请删去后重新填写。', 'unkeepable-text')
  })
}

/** The field, such as `then.answer.reply`, whose text or name cannot be kept; null when all can. */
function unkeepable(value: unknown, field: string): string | null {
  if (typeof value === 'string') return isKeepable(value) ? null : field
  if (value === null || typeof value !== 'object' || Buffer.isBuffer(value)) return null
  for (const [key, inner] of Object.entries(value)) {
    const name = field ? `${field}.${key}` : key
    const found = isKeepable(key) ? unkeepable(inner, name) : field || '内容'
    if (found !== null) return found
  }
  return null
}

const isKeepable = (text: string): boolean => !text.includes('\0') && text.isWellFormed()
