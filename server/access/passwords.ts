import { hash, verify } from '@node-rs/argon2'
import { randomInt } from 'node:crypto'
import { invalid } from '../platform/refusal.ts'

/** Argon2id with 19 MiB and two passes: what OWASP asks of a server that also does other work. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The hash of a password, with its salt and parameters inside. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), parameters)
}

let unknownLogin: Promise<string> | undefined

/** Whether the password fits. Without a hash (nobody has this login) it takes as long and says no. */
export async function passwordFits(password: string, kept: string | null): Promise<boolean> {
  unknownLogin ??= hashPassword('nobody has this password')
  const fits = await verify(kept ?? (await unknownLogin), password.normalize('NFKC'))
  return fits && kept !== null
}

const least = 10
const most = 128

/** Throws the sentence that says what is missing from a new password. */
export function checkNewPassword(field: string, password: string, login: string): void {
  if (password.length < least) throw invalid(field, `密码至少 ${least} 位，现在是 ${password.length} 位。`)
  if (password.length > most) throw invalid(field, `密码最多 ${most} 位。`)
  if (password.toLowerCase().includes(login.toLowerCase())) throw invalid(field, '密码里不能含有登录名，请换一个。')
  if (kinds(password) < 2) throw invalid(field, '密码要有字母、数字、其他符号中的至少两种。')
}

function kinds(password: string): number {
  return [/\p{L}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(password)).length
}

/** Letters and digits that no one confuses when reading them aloud. */
const readable = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A random password to be told once and replaced at the first sign-in, such as `kx7m-2hq9-pd4w`. */
export function temporaryPassword(): string {
  const group = () => Array.from({ length: 4 }, () => readable[randomInt(readable.length)]).join('')
  const password = [group(), group(), group()].join('-')
  return kinds(password) === 3 ? password : temporaryPassword()
}
