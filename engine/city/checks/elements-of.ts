import type { CaseKind, Sourced } from '../../workflow/types.ts'
import type { CityPack, LiaisonRules } from '../types.ts'

/** An element of a pack that must say where it comes from. */
export interface Element extends Sourced {
  where: string
}

const named = (what: string, elements: readonly (Sourced & { name: string })[]): Element[] =>
  elements.map(({ name, duties, notFromDocument }) => ({ where: `${what}“${name}”`, duties, notFromDocument }))

const unnamed = (where: string, { duties, notFromDocument }: Sourced): Element => ({ where, duties, notFromDocument })

/** Every sourced element of a case kind. A time limit says in its `source` that the document gives no figure. */
export const elementsOfKind = (kind: CaseKind): Element[] => [
  ...named('事项', [kind]),
  ...named('动作', Object.values(kind.actions)),
  ...named('渠道', kind.channels),
  ...named('类别', kind.topics),
  ...named('办理结果', kind.outcomes),
  ...named('协调层级', kind.tiers),
  ...named('难易', kind.difficulties),
  ...named('暂停原因', kind.pauseReasons),
  ...named('评价', kind.grades),
  ...named('提级', kind.ladder),
  ...Object.values(kind.limits).map(({ name, duties, source }) => ({
    where: `时限“${name}”`,
    duties: [...duties],
    notFromDocument: restsOnPractice(source) ? source : undefined,
  })),
  unnamed('共性问题的界线', kind.common),
  unnamed('满意度的最小样本', kind.minimumSample),
]

/** Every sourced element of a pack. */
export const elementsOf = (pack: CityPack): Element[] => [
  ...named('单位', pack.organisations),
  ...named('岗位', pack.posts),
  ...pack.caseKinds.flatMap(elementsOfKind),
  ...named('班子', pack.bodies),
  ...named('履职义务', pack.obligations),
  unnamed('联系企业的规则', pack.liaison),
  ...elementsOfService(pack.liaison),
  ...named('行业领域', pack.fields),
  ...named('企业标签', pack.tags),
  ...named('名单', pack.rosters),
  ...pack.rosters.flatMap(({ parts }) => named('名单的一部分', parts)),
  ...named('分配', pack.allocations),
  ...pack.allocations.flatMap(({ scheme }) => [
    ...named('分配规则', scheme.rules),
    ...named('分配得分', scheme.score),
    unnamed(`分配“${scheme.name}”的均衡`, scheme.balance),
  ]),
  ...named('会议', pack.meetings),
  unnamed('联系电话', pack.contact),
]

const elementsOfService = ({ coverage, bulletins = [], lead, parkUnits }: LiaisonRules): Element[] => [
  ...(coverage ? [unnamed('联系覆盖', coverage)] : []),
  ...named('联系情况通报', bulletins),
  ...(lead ? [unnamed(lead.called, lead)] : []),
  ...(parkUnits ? [unnamed('部门联系园区', parkUnits)] : []),
]

/** A limit whose amount is not written in the document says so at the beginning of its source. */
export const restsOnPractice = (source: string): boolean => source.startsWith('文件')
