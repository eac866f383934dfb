import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { creditCodeCheck, normaliseCreditCode, parseCreditCode } from './credit-code.ts'

const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
const digit = fc.constantFrom(...'0123456789')
const symbol = fc.constantFrom(...alphabet)

/** Any code that keeps the standard. */
const anyCode = fc
  .tuple(
    fc.array(symbol, { minLength: 2, maxLength: 2 }),
    fc.array(digit, { minLength: 6, maxLength: 6 }),
    fc.array(symbol, { minLength: 9, maxLength: 9 }),
  )
  .map((parts) => parts.flat().join(''))
  .map((first17) => first17 + creditCodeCheck(first17))

const problemOf = (text: string) => {
  const result = parseCreditCode(text)
  return result.ok ? null : result.problem
}

describe('unified social credit code', () => {
  test('the check character agrees with a sum worked out by hand', () => {
    // 9·1 + 1·3 + 1·9 + 3·17 + 1·28 = 100 (17 and 28 are 3^7 and 3^16 modulo 31); 100 mod 31 = 7; 31 − 7 = 24 → Q
    expect(creditCodeCheck('91100003000000001')).toBe('Q')
    expect(parseCreditCode('91100003000000001Q')).toEqual({ ok: true, creditCode: '91100003000000001Q' })
  })

  test('a sum that divides evenly has check character 0', () => {
    expect(creditCodeCheck('00000000000000000')).toBe('0')
  })

  test('any code with its own check character is accepted', () => {
    fc.assert(fc.property(anyCode, (code) => parseCreditCode(code).ok))
  })

  test('every single wrong character is found', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(17), symbol, (code, place, other) => {
        fc.pre(code[place] !== other)
        return problemOf(code.slice(0, place) + other + code.slice(place + 1)) !== null
      }),
    )
  })

  // The first and the last place both weigh 1, so this one pair may change places unseen; people do not swap those.
  test('any two different characters changing places are found, but for the first with the last', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(17), fc.nat(17), (code, one, two) => {
        fc.pre(code[one] !== code[two] && Math.abs(one - two) < 17)
        const swapped = [...code]
        swapped[one] = code[two]!
        swapped[two] = code[one]!
        return problemOf(swapped.join('')) !== null
      }),
    )
  })

  test('lower case, full width, spaces and hyphens do not matter', () => {
    const fullWidth = (code: string) => [...code].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join('')
    fc.assert(
      fc.property(anyCode, (code) => {
        for (const typed of [
          code.toLowerCase(),
          fullWidth(code),
          `\u3000${code}\u00a0`,
          code.replace(/(.{4})/g, '$1 '),
          code.replace(/^(.{9})/, '$1-'),
        ]) {
          expect(parseCreditCode(typed)).toEqual({ ok: true, creditCode: code })
        }
      }),
    )
  })

  test.each([
    ['', null, '请填写统一社会信用代码，共 18 位。'],
    ['9110000300000000', null, '统一社会信用代码应为 18 位，现在是 16 位。'],
    ['91100003000000001Q1', null, '统一社会信用代码应为 18 位，现在是 19 位。'],
    ['91100003000O00001Q', 12, '第 12 位应为数字或大写字母（不含 I、O、S、V、Z），代码里没有字母 O，可能是数字 0。'],
    ['9I100003000000001Q', 2, '第 2 位应为数字或大写字母（不含 I、O、S、V、Z），代码里没有字母 I，可能是数字 1。'],
    ['91100003000000京01Q', 15, '第 15 位应为数字或大写字母（不含 I、O、S、V、Z），不能是“京”。'],
    ['9111A003000000001Q', 5, '第 5 位应为数字，现在是“A”；第 3 至 8 位是登记机关的行政区划。'],
    ['91100003000000001A', 18, '第 18 位校验位应为 Q，现在是 A；请对照营业执照逐位核对，前 17 位也可能有误。'],
  ])('%s is refused with the place of the error', (text, place, message) => {
    expect(problemOf(text)).toMatchObject({ place, message })
  })

  test('normalising says nothing about validity', () => {
    expect(normaliseCreditCode(' ９１１ab ')).toBe('911AB')
  })
})
