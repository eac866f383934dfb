import { resolve } from 'node:path'
import { StartFailure } from './start-failure.ts'

/** Everything the environment and the command line may say, read once at the start. */
export interface Config {
  host: string
  port: number
  /** Absolute path of the folder with the private database and the attachments. */
  dataDir: string
  /** A PostgreSQL 15+ of one's own; without it the private one in `dataDir` is used. */
  databaseUrl: string | null
  /** The address people type, for links in e-mail; no slash at the end. */
  publicUrl: string
  smtpUrl: string | null
  mailFrom: string
  /** How long a session lives without being used. */
  sessionHours: number
  logLevel: LogLevel
  /** Whether sensitive posts must sign in in two steps. */
  secondStep: SecondStepRule
  /** Start without demonstration data. */
  empty: boolean
}

const logLevels = ['debug', 'info', 'warn', 'error'] as const
export type LogLevel = (typeof logLevels)[number]

const secondStepRules = ['optional', 'required'] as const
export type SecondStepRule = (typeof secondStepRules)[number]

type Environment = Record<string, string | undefined>

/** Reads the settings; throws a StartFailure that names every wrong one and what would be right. */
export function readConfig(env: Environment, args: string[] = []): Config {
  const problems: string[] = []
  const read = <T>(name: string, parse: (text: string) => T, fallback: T): T => {
    const text = env[name]?.trim()
    if (!text) return fallback
    try {
      return parse(text)
    } catch (error) {
      // An address may carry a password, so only the name is repeated.
      problems.push(`${name}: ${(error as Error).message}`)
      return fallback
    }
  }
  const unknown = args.filter((argument) => argument !== '--empty')
  if (unknown.length) problems.push(`不认识的参数 (unknown argument) ${unknown.join(' ')}; 只支持 (only) --empty`)
  const host = read('HOST', parseHost, '127.0.0.1')
  const port = read('PORT', parseWhole(0, 65535), 8080)
  const config: Config = {
    host,
    port,
    dataDir: resolve(env['DATA_DIR']?.trim() || 'data'),
    databaseUrl: read('DATABASE_URL', parseUrl('postgres:', 'postgresql:'), null),
    publicUrl: read('PUBLIC_URL', parseUrl('http:', 'https:'), null) ?? `http://${host}:${port}`,
    smtpUrl: read('SMTP_URL', parseUrl('smtp:', 'smtps:'), null),
    mailFrom: read('MAIL_FROM', parseMailAddress, 'zhuqitong@localhost'),
    sessionHours: read('SESSION_HOURS', parseWhole(1, 24 * 30), 12),
    logLevel: read('LOG_LEVEL', parseLogLevel, 'info'),
    secondStep: read('SECOND_STEP', parseSecondStep, 'optional'),
    empty: args.includes('--empty'),
  }
  if (problems.length) throw new StartFailure(`设置有误 (wrong settings):\n  ${problems.join('\n  ')}`)
  return config
}

function parseHost(text: string): string {
  if (!/^[\w.:-]+$/.test(text)) throw new Error('应为主机名或 IP 地址 (a host name or IP address)')
  return text
}

function parseWhole(least: number, most: number) {
  return (text: string): number => {
    const value = Number(text)
    if (!/^\d+$/.test(text) || value < least || value > most) {
      throw new Error(`应为 ${least} 至 ${most} 的整数 (a whole number from ${least} to ${most})`)
    }
    return value
  }
}

function parseUrl(...protocols: string[]) {
  return (text: string): string | null => {
    const url = URL.canParse(text) ? new URL(text) : null
    if (!url || !protocols.includes(url.protocol)) {
      throw new Error(`应为 ${protocols.join(' / ')} 开头的完整地址 (a full address)`)
    }
    return text.replace(/\/$/, '')
  }
}

function parseMailAddress(text: string): string {
  if (!/^[^@\s]+@[^@\s]+$/.test(text)) throw new Error('应为电子邮件地址 (an e-mail address)')
  return text
}

function parseLogLevel(text: string): LogLevel {
  const level = logLevels.find((known) => known === text)
  if (!level) throw new Error(`应为其中之一 (one of) ${logLevels.join(', ')}`)
  return level
}

function parseSecondStep(text: string): SecondStepRule {
  const rule = secondStepRules.find((known) => known === text)
  if (!rule) throw new Error(`应为其中之一 (one of) ${secondStepRules.join(', ')}`)
  return rule
}
