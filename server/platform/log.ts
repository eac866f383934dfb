import type { LogLevel } from './config.ts'

/** One JSON line an event on standard error. Facts are ids and counts, never personal data. */
export interface Log {
  debug(event: string, facts?: Facts): void
  info(event: string, facts?: Facts): void
  warn(event: string, facts?: Facts): void
  error(event: string, facts?: Facts): void
}

type Facts = Record<string, unknown>

const order: LogLevel[] = ['debug', 'info', 'warn', 'error']

/** A log that keeps what is at least as grave as `least`; an `error` fact is written with its stack. */
export function jsonLog(least: LogLevel, write: (line: string) => void = toStandardError): Log {
  const at =
    (level: LogLevel) =>
    (event: string, facts: Facts = {}): void => {
      if (order.indexOf(level) < order.indexOf(least)) return
      write(JSON.stringify({ at: new Date().toISOString(), level, event, ...facts }, withErrors))
    }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

/** A log that keeps nothing, for tests. */
export const silentLog: Log = { ...jsonLog('error'), debug() {}, info() {}, warn() {} }

function withErrors(_key: string, value: unknown): unknown {
  return value instanceof Error ? { name: value.name, message: value.message, stack: value.stack } : value
}

function toStandardError(line: string): void {
  process.stderr.write(`${line}\n`)
}
