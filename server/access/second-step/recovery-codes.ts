import { createHash, randomInt } from 'node:crypto'

/** Letters and digits that nobody confuses on paper. */
const signs = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const howMany = 8
const length = 10

/** Codes for when the phone is lost, to be kept on paper: `ABCDE-FGHJK`. */
export const newRecoveryCodes = (): string[] => Array.from({ length: howMany }, newCode)

function newCode(): string {
  const code = Array.from({ length }, () => signs[randomInt(signs.length)]).join('')
  return `${code.slice(0, 5)}-${code.slice(5)}`
}

/** What is kept of a code; case, blanks and the dash do not matter. */
export const recoveryHash = (code: string): Buffer =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest()

/** Whether what was typed may be a recovery code rather than a number from the phone. */
export const looksLikeRecovery = (typed: string): boolean => /[A-Za-z]/.test(typed)
