import pg from 'pg'

const int8 = 20
const date = 1082
const dateArray = 1182
const timestamptz = 1184

/**
 * Settings of a connection to `url`. With `role` it acts as that role from its first statement on.
 * Civil dates inside SQL are those of the product's zone whatever the server's own setting is.
 */
export function poolConfig(url: string, role?: string): pg.PoolConfig {
  const address = new URL(url)
  const options = [address.searchParams.get('options'), '-c TimeZone=Asia/Shanghai', role && `-c role=${role}`]
  address.searchParams.set('options', options.filter(Boolean).join(' '))
  return { connectionString: address.href, types: { getTypeParser }, pipeline: true }
}

const getTypeParser = ((oid: number, format?: 'text' | 'binary') => {
  const own = format === 'binary' ? undefined : parsers.get(oid)
  return own ?? pg.types.getTypeParser(oid, format as 'text')
}) as typeof pg.types.getTypeParser

const parsers = new Map<number, (text: string) => unknown>([
  [int8, safeNumber],
  [date, (text) => text],
  [dateArray, (text) => (text === '{}' ? [] : text.slice(1, -1).split(','))],
  [timestamptz, (text) => (pg.types.getTypeParser(timestamptz)(text) as unknown as Date).getTime()],
])

function safeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error(`a whole number too large to be exact: ${text}`)
  return value
}
