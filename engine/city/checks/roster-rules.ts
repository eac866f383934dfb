import type { RosterPart, RosterRule } from '../../rosters/types.ts'
import type { CityPack } from '../types.ts'
import { judge, repeated } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** Rosters can be drawn: their parts have places to give, their figures names, their tags and other rosters are declared. */
export const rosterRules: PackCheck = (pack) =>
  judge(
    'roster-rules',
    '每份名单都生成得出来。',
    pack.rosters.flatMap((rule) => faultsOf(pack, rule).map((fault) => `名单“${rule.name}”${fault}`)),
  )

function faultsOf(pack: CityPack, { parts, due }: RosterRule): string[] {
  return [
    ...(parts.length === 0 ? ['没有写由哪几部分组成'] : []),
    ...repeated(parts.map(({ id }) => id)).map((id) => `有两个部分都叫 ${id}`),
    ...parts.flatMap((part) => partFaults(pack, part).map((fault) => `的“${part.name}”${fault}`)),
    ...(due && !isDay(due.month, due.day) ? [`的期限 ${due.month} 月 ${due.day} 日不是日子`] : []),
  ]
}

function partFaults({ tags, rosters }: CityPack, part: RosterPart): string[] {
  const { tags: asked = [], onRoster } = part.among ?? {}
  const count = part.by === 'largest' ? part.count : part.by === 'named' ? part.atMost : 1
  const other = rosters.find(({ id }) => id === onRoster)
  return [
    ...(Number.isInteger(count) && count > 0 ? [] : [`的名额 ${count} 应为 1 或更大的整数`]),
    ...(part.by === 'largest' && part.figure.name === '' ? ['没有写按什么数排'] : []),
    ...asked.filter((id) => !tags.some((tag) => tag.id === id)).map((id) => `要的标签 ${id} 没有声明`),
    ...(onRoster !== undefined && !other ? [`要的名单 ${onRoster} 没有声明`] : []),
    // Drawn once for the city and first: otherwise the two would wait for each other.
    ...(other && other.level !== 'city' ? [`要的名单 ${onRoster} 由各县自定`] : []),
    ...(other?.parts.some(({ among }) => among?.onRoster !== undefined)
      ? [`要的名单 ${onRoster} 自己也等别的名单`]
      : []),
  ]
}

/** A day that every year has. */
const isDay = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31)
