import type { CaseList } from '../../server/cases/contract.ts'
import { count } from '../app/format.ts'
import { useGet } from '../app/query.ts'
import { Light } from '../kit/light.tsx'
import { Panel } from '../kit/panel.tsx'
import { StatLine } from '../kit/stat-line.tsx'
import { useCockpitAddresses } from './cockpit-addresses.ts'

/** How many are open and how many late; each figure opens its rows. */
export function OpenFigures({ coordinates }: { coordinates: boolean }) {
  const { matters } = useCockpitAddresses()
  const mine = useGet<CaseList>(coordinates ? '/cases' : null, { mine: 'coordinate', size: 1 }).data?.counts
  const all = useGet<CaseList>('/cases', { size: 1 }).data?.counts
  const stat = (label: string, counts: CaseList['counts'] | undefined, to: string) => ({
    label,
    value: counts ? count(counts.all) : '–',
    unit: '件',
    note: counts && <Late count={counts.late} />,
    to,
  })
  return (
    <Panel pad={false}>
      <StatLine
        stats={[
          ...(coordinates ? [stat('我协调的，在办', mine, matters('mine'))] : []),
          stat('全市在办', all, matters('all')),
        ]}
      />
    </Panel>
  )
}

const Late = ({ count: late }: { count: number }) =>
  late > 0 ? <Light name="late">{`逾期 ${late} 件`}</Light> : <Light name="ok">没有逾期</Light>
