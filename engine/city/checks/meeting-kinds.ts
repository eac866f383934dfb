import type { MeetingKind } from '../meetings.ts'
import type { CityPack } from '../types.ts'
import { judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** Every kind of meeting can be convened, its invited are known, its items have a way to end, and what is owed is one of them. */
export const meetingKinds: PackCheck = (pack) =>
  judge('meeting-kinds', '各类会议都有人召集，议题有出口，该开几次算得出来。', [
    ...pack.meetings.flatMap((kind) => faultsIn(pack, kind).map((fault) => `“${kind.name}”${fault}`)),
    ...owedFaults(pack),
  ])

function faultsIn(pack: CityPack, kind: MeetingKind): string[] {
  const convener = pack.posts.find(({ id }) => id === kind.convener)
  const [first] = pack.caseKinds
  const faults: [broken: boolean, fault: string][] = [
    [!convener, `的召集岗位 ${kind.convener} 没有声明`],
    [kind.endings.length === 0, '的议题没有出口'],
    [!!first && !first.channels.some(({ id }) => id === kind.channel), `交办用的渠道 ${kind.channel} 没有声明`],
  ]
  return [...faults.flatMap(([broken, fault]) => (broken ? [fault] : [])), ...unknownInvited(pack, kind)]
}

const unknownInvited = ({ bodies, organisations, rosters }: CityPack, { invited }: MeetingKind): string[] =>
  invited.flatMap((each) => {
    const missing = (what: string, ids: readonly string[], among: readonly { id: string }[]): string[] =>
      ids.filter((id) => !among.some((known) => known.id === id)).map((id) => `邀请的${what} ${id} 没有声明`)
    if (each.who === 'body') return missing('班子', [each.body], bodies)
    if (each.who === 'units') return missing('单位', each.units, organisations)
    return missing('名单', each.roster ? [each.roster] : [], rosters)
  })

/** What is owed names a kind; what counties owe is a kind that counties convene. */
const owedFaults = ({ meetings, obligations }: CityPack): string[] =>
  obligations.flatMap(({ name, fulfilment, owes }) => {
    if (fulfilment.act !== 'meeting') return []
    const kind = meetings.find(({ id }) => id === fulfilment.where?.['meeting'])
    if (!kind) return [`“${name}”要开的会议没有声明`]
    return owes.who === 'each-county' && !kind.counties ? [`“${name}”由各县开，但“${kind.name}”不由县召集`] : []
  })
