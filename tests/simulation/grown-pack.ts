import { filingOwed } from '../../engine/city/index.ts'
import type { CityPack, Obligation, PackPost } from '../../engine/city/index.ts'

const invented = '模拟一年用的'

/** A city with so many more leaders who owe what its leaders owe, and a monthly report whose due day moves from rest days. */
export function grownPack(pack: CityPack, leaders: number): CityPack {
  const owing = pack.obligations.flatMap(({ owes, fulfilment }) =>
    owes.who === 'each-member' && fulfilment.act === 'link' ? [owes.body] : [],
  )
  const more = Array.from({ length: leaders }, (_, index) => leader(index + 1))
  const bodies = pack.bodies.map((body) =>
    body.id === owing[0] ? { ...body, posts: [...body.posts, ...more.map(({ id }) => id)] } : body,
  )
  return { ...pack, bodies, posts: [...pack.posts, ...more], obligations: [...pack.obligations, monthlyReport] }
}

const leader = (number: number): PackPost => ({
  id: `leader-${number}`,
  name: `第 ${number} 位领导`,
  organisation: 'government',
  powers: ['appeals.coordinate'],
  reach: 'city',
  duties: [],
  notFromDocument: invented,
})

const monthlyReport: Obligation = {
  ...filingOwed({
    id: 'monthly-report',
    name: '每月进展',
    act: 'report',
    owes: { who: 'each-department' },
    papers: [{ id: 'report', name: '进展', asks: '写明进展' }],
    timing: { every: 'month', due: { month: 2, day: 5 } },
    from: '2026-02-01',
    source: invented,
    duties: [],
    notFromDocument: invented,
  }),
  restDay: 'moves',
}
