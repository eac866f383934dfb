import type { Measure, MeasureTask } from '../../engine/city/measures.ts'
import type { CityPack } from '../../engine/city/types.ts'
import type { Viewer } from '../access/viewer.ts'
import { isStaff } from '../enterprises/policy.ts'
import { forbidden, notFound } from '../platform/refusal.ts'

/** First lock of the document: the whole staff of the city reads it; the public reads its own version. */
export function requireStaff(viewer: Viewer): void {
  if (!isStaff(viewer)) throw forbidden('文件落实情况由本市各单位查看；公众可以看公开页面的文件落实。')
}

/** A clause of the city's document. */
export function measureOf({ measures }: CityPack, id: string): Measure {
  const measure = measures.find((each) => each.id === id)
  if (!measure) throw notFound('本市文件里没有这一条。')
  return measure
}

/** A unit reports for itself, by a post that handles, answers for or hands out its work; whoever verifies does not report. */
export function mayReport({ organisations, powers }: Viewer, task: MeasureTask, unit: string): boolean {
  const works = ['appeals.head', 'appeals.handle', 'appeals.hand-out'].some((power) => powers.includes(power))
  return works && task.units.includes(unit) && organisations.includes(unit)
}

export function mayVerify({ powers }: Viewer): boolean {
  return powers.includes('appeals.supervise')
}

/** Whether the circulation of a verification reaches the viewer, as a condition on `measure_verifications v`. */
export function verificationScope(viewer: Viewer, bind: (value: unknown) => string): string {
  const city = `v.city = ${bind(viewer.city)}`
  if (viewer.reach === 'city' || viewer.reach === 'system') return city
  if (viewer.reach !== 'organisation') return `${city} and false`
  const own = bind(viewer.organisations)
  return `${city} and (v.circulation = 'city' or (v.circulation = 'responsible' and v.units && ${own}::text[]))`
}
