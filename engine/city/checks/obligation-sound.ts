import { checkObligation } from '../../obligations/check-obligation.ts'
import { judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** Quotas, dates and reminders can be reckoned with. Where it is written is looked at for all elements together. */
export const obligationSound: PackCheck = (pack) =>
  judge(
    'obligation-sound',
    '履职义务都算得出来。',
    pack.obligations.flatMap((obligation) =>
      checkObligation(obligation)
        .filter(({ code }) => code !== 'source-missing')
        .map(({ sentence }) => `“${obligation.name}”：${sentence.replace(/。$/, '')}`),
    ),
  )
