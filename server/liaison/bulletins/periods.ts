import type { NamedPeriod } from '../../../engine/calendar/named-periods.ts'
import { namedPeriods } from '../../../engine/calendar/named-periods.ts'
import type { IsoDate } from '../../../engine/calendar/types.ts'
import type { LiaisonBulletinKind } from '../../../engine/city/liaison.ts'
import type { CityPack } from '../../../engine/city/types.ts'
import { notFound } from '../../platform/refusal.ts'

/** A kind of bulletin and one of its periods that has begun; throws `not-found`. */
export function requirePeriod(
  { liaison }: CityPack,
  kindId: string,
  id: string,
  today: IsoDate,
): { kind: LiaisonBulletinKind; period: NamedPeriod } {
  const kind = liaison.bulletins?.find((each) => each.id === kindId)
  if (!kind) throw notFound('本市文件没有这种通报。')
  const period = namedPeriods(kind.every, Number(id.slice(0, 4))).find((each) => each.id === id)
  if (!period || period.start > today) throw notFound('没有这一期，或还没有开始。')
  return { kind, period }
}
