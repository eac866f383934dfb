import { judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** What is heard at a visit comes in by a channel of the city's first kind of case. */
export const liaisonChannel: PackCheck = ({ caseKinds, liaison }) => {
  const [first] = caseKinds
  const known = !first || first.channels.some(({ id }) => id === liaison.channel)
  return judge(
    'liaison-channel',
    '走访听到的问题有渠道登记。',
    known ? [] : [`走访用的渠道 ${liaison.channel} 没有声明`],
  )
}
