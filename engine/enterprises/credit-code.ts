/**
 * The unified social credit code (统一社会信用代码) of GB 32100-2015: 18 characters of an alphabet
 * without I, O, S, V, Z; places 3 to 8 are the registering authority's area; the last is a check character.
 */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const modulus = alphabet.length

/** Weight of each of the first 17 places: powers of 3 modulo 31, so one wrong or two swapped characters always show. */
const weights = powersOf(3, 17)

/** What a clerk probably meant when typing a letter the standard leaves out. */
const lookalikes: Record<string, string> = { I: '数字 1', O: '数字 0', S: '数字 5', V: '字母 U', Z: '数字 2' }

export interface CreditCodeProblem {
  code: 'credit-code-length' | 'credit-code-character' | 'credit-code-area' | 'credit-code-check'
  /** First wrong place, counted from 1; null when the length is wrong. */
  place: number | null
  message: string
}

export type CreditCodeResult = { ok: true; creditCode: string } | { ok: false; problem: CreditCodeProblem }

/** Reads a code as people type or paste it. The problem is a sentence that names the place and what would be right. */
export function parseCreditCode(text: string): CreditCodeResult {
  const code = normaliseCreditCode(text)
  const problem = lengthProblem(code) ?? characterProblem(code) ?? areaProblem(code) ?? checkProblem(code)
  return problem ? { ok: false, problem } : { ok: true, creditCode: code }
}

/** Full-width characters to half-width, spaces and hyphens out, lower case lifted. Says nothing about validity. */
export function normaliseCreditCode(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060\ufeff\u2010-\u2015-]/g, '')
    .toUpperCase()
}

/** The check character of the first 17 characters, which must all belong to the alphabet. */
export function creditCodeCheck(first17: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(first17[index]!), 0)
  return alphabet[(modulus - (sum % modulus)) % modulus]!
}

function lengthProblem(code: string): CreditCodeProblem | null {
  const length = [...code].length
  if (length === 18) return null
  const message =
    length === 0 ? '请填写统一社会信用代码，共 18 位。' : `统一社会信用代码应为 18 位，现在是 ${length} 位。`
  return { code: 'credit-code-length', place: null, message }
}

function characterProblem(code: string): CreditCodeProblem | null {
  const characters = [...code]
  const index = characters.findIndex((character) => !alphabet.includes(character))
  if (index < 0) return null
  const wrong = characters[index]!
  const meant = lookalikes[wrong]
  const hint = meant ? `代码里没有字母 ${wrong}，可能是${meant}` : `不能是“${wrong}”`
  const message = `第 ${index + 1} 位应为数字或大写字母（不含 I、O、S、V、Z），${hint}。`
  return { code: 'credit-code-character', place: index + 1, message }
}

function areaProblem(code: string): CreditCodeProblem | null {
  const offset = code.slice(2, 8).search(/\D/)
  if (offset < 0) return null
  const place = offset + 3
  const message = `第 ${place} 位应为数字，现在是“${code[place - 1]}”；第 3 至 8 位是登记机关的行政区划。`
  return { code: 'credit-code-area', place, message }
}

function checkProblem(code: string): CreditCodeProblem | null {
  const expected = creditCodeCheck(code.slice(0, 17))
  if (code[17] === expected) return null
  const message = `第 18 位校验位应为 ${expected}，现在是 ${code[17]}；请对照营业执照逐位核对，前 17 位也可能有误。`
  return { code: 'credit-code-check', place: 18, message }
}

function powersOf(base: number, count: number): number[] {
  const powers = [1]
  while (powers.length < count) powers.push((powers.at(-1)! * base) % modulus)
  return powers
}
