import type { AllocationView } from './contract.ts'
import type { Current } from './current.ts'

type Wish = AllocationView['wishes'][number]

/** What the plan wishes for, and how far it is reached: matching fields, last year's leaders, even loads. */
export function presentWishes({ problem, result }: Current): Wish[] {
  const { totals, balance } = result
  const { enterprises, matched, kept, moved } = totals
  const before = problem.enterprises.filter(({ previous }) => previous != null).length
  const fresh = enterprises - before
  const has = (what: string) => problem.scheme.score.some((part) => part.for === what)
  const share = (n: number, d: number) => (d === 0 ? 0 : n / d)
  const wishes: [wished: boolean, wish: Wish][] = [
    [
      has('portfolio'),
      {
        id: 'portfolio',
        name: '分管领域与行业相符',
        figure: `${matched} / ${enterprises}`,
        share: share(matched, enterprises),
        note: matched === enterprises ? '户户相符' : `不符 ${enterprises - matched} 户`,
      },
    ],
    [
      has('kept'),
      {
        id: 'kept',
        name: '上年联系不变',
        figure: `${kept} / ${before}`,
        share: share(kept, before),
        note: before === 0 ? '上年没有联系' : `调整 ${moved} 户，新进名单 ${Math.max(fresh, 0)} 户`,
      },
    ],
    [
      problem.scheme.balance.points > 0,
      {
        id: 'balance',
        name: '户数均衡',
        figure: balance.least === balance.most ? `${balance.most} 户` : `${balance.least}—${balance.most} 户`,
        share: share(balance.least, balance.most),
        note: `平均 ${balance.mean.toFixed(1)} 户`,
      },
    ],
  ]
  return wishes.filter(([wished]) => wished).map(([, wish]) => wish)
}
