import { inKinds, judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** The responsibility list names declared units, and nobody assists itself. */
export const topicOrganisation: PackCheck = (pack) => {
  const known = new Set(pack.organisations.map((unit) => unit.id))
  return judge(
    'topic-organisation',
    '责任清单上的单位都已声明。',
    inKinds(pack, (kind) =>
      kind.topics.flatMap(({ name, lead, assistants }) => [
        ...[lead, ...assistants].filter((id) => !known.has(id)).map((id) => `类别“${name}”的单位 ${id} 没有声明`),
        ...(assistants.includes(lead) ? [`类别“${name}”的牵头单位又是协办单位`] : []),
      ]),
    ),
  )
}
