import { judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** Every clause, and every task of one, is in the hands of declared units. */
export const measureUnits: PackCheck = (pack) => {
  const known = new Set(pack.organisations.map((unit) => unit.id))
  const faultsOf = (where: string, units: readonly string[]) =>
    units.length === 0
      ? [`${where}没有责任单位`]
      : units.filter((id) => !known.has(id)).map((id) => `${where}的单位 ${id} 没有声明`)
  return judge(
    'measure-units',
    '每条措施的责任单位都已声明。',
    pack.measures.flatMap(({ name, units, tasks = [] }) => [
      ...faultsOf(`措施“${name}”`, units),
      ...tasks.flatMap((task) => faultsOf(`任务“${task.name}”`, task.units)),
    ]),
  )
}
