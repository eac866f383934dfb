import type { ExplanationPart, PartialRule } from './types.ts'

/** One part of an explanation as a phrase. `nameOf` gives the name of a linked object. */
export function phrasePart(part: ExplanationPart, nameOf: (object: string) => string): string {
  return (phrases[part.part] as Phrase<ExplanationPart>)(part, (object) =>
    object === null ? '' : `${nameOf(object)}：`,
  )
}

type Phrase<P extends ExplanationPart> = (part: P, about: (object: string | null) => string) => string

const phrases: { readonly [K in ExplanationPart['part']]: Phrase<Extract<ExplanationPart, { part: K }>> } = {
  quota: ({ count, links }) => (links === null ? `每期 ${count} 次` : `每期每户 ${count} 次，联系 ${links} 户`),
  'part-of-period': ({ object, from, until, days, ofDays, rule, owed }, about) =>
    `${about(object)}本期只有 ${from} 到 ${until} 这 ${days} 天（全期 ${ofDays} 天），${ruleWords[rule]}，应完成 ${owed} 次`,
  'no-day-left': ({ object, from, until }, about) =>
    `${about(object)}${from} 到 ${until} 之间没有可以按时完成的日子，本期不计`,
  waived: ({ object, reason }, about) => `${about(object)}免除，原因：${reason}`,
  'due-moved': ({ from, to }) => `期限 ${from} 是休息日，顺延到 ${to}`,
  'left-before-due': ({ object, on }, about) => `${about(object)}${on} 结束，期限提前到这一天`,
  progress: ({ elapsed, ofWorkingDays, workingDaysLeft, expected }) =>
    `${ofWorkingDays} 个工作日已过 ${elapsed} 个，还剩 ${workingDaysLeft} 个，到现在应完成 ${expected} 次`,
}

const ruleWords: Readonly<Record<PartialRule, string>> = {
  full: '仍按全期计',
  'round-down': '按天数折算，向下取整',
  'round-up': '按天数折算，向上取整',
  none: '不足一期不计',
}
