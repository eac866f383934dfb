import type { PlacePage, Roster, RosterPlace } from '../../../server/liaison/rosters/contract.ts'
import { tenThousands } from './roster-words.ts'

/** Below the last place of a ranked part: where the line is, and who is just left out by how much. */
export function lineBelow(
  { parts }: Roster,
  { rows, page, pageSize }: PlacePage,
): (place: RosterPlace) => string | null {
  const last = new Map<number, string>()
  let end = 0
  for (const { name, by, count, enterprises, next } of parts) {
    end += enterprises
    if (by !== 'largest' || enterprises === 0) continue
    const left = next
      ? `差一点：${namesOf(next.names)}，${tenThousands(next.value)} 万元，少 ${tenThousands(next.short)} 万元`
      : '后面没有能排名的企业'
    last.set(end, `${name}取到这里（名额 ${count ?? ''}）。${left}。`)
  }
  const offset = (page - 1) * pageSize
  return (place) => last.get(offset + rows.indexOf(place) + 1) ?? null
}

const namesOf = (names: readonly string[]): string =>
  names.length > 2 ? `${names.slice(0, 2).join('、')}等 ${names.length} 户` : names.join('、')
