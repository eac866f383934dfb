import { inKinds, judge, repeated } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

const faultsIn = (what: string, list: readonly { id: string }[]): string[] =>
  repeated(list.map(({ id }) => id)).map((id) => `${what}的编号 ${id} 用了两次`)

/** No id is used twice in its list, and no two kinds share a prefix of their numbers. */
export const duplicateIds: PackCheck = (pack) =>
  judge('duplicate-ids', '编号没有重复。', [
    ...faultsIn('条目', pack.duties),
    ...faultsIn('措施', pack.measures),
    ...pack.measures.flatMap(({ tasks = [] }) => faultsIn('任务', tasks)),
    ...faultsIn('单位', pack.organisations),
    ...faultsIn('岗位', pack.posts),
    ...faultsIn('区县', pack.districts),
    ...faultsIn('事项', pack.caseKinds),
    ...faultsIn('班子', pack.bodies),
    ...faultsIn('履职义务', pack.obligations),
    ...repeated(pack.caseKinds.map(({ prefix }) => prefix)).map((prefix) => `事项的字头“${prefix}”用了两次`),
    ...inKinds(pack, (kind) => [
      ...faultsIn('渠道', kind.channels),
      ...faultsIn('类别', kind.topics),
      ...faultsIn('办理结果', kind.outcomes),
      ...faultsIn('协调层级', kind.tiers),
      ...faultsIn('难易', kind.difficulties),
      ...faultsIn('暂停原因', kind.pauseReasons),
      ...faultsIn('评价', kind.grades),
    ]),
  ])
