import { useState } from 'react'
import type { FilingRow, Filings } from '../../server/obligations/filings/contract.ts'
import { useCity, useFilters } from '../app/address.ts'
import { apiUrl } from '../app/api.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useTitle } from '../app/use-title.ts'
import { DeskPage } from '../kit/desk-page.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { DutyPages } from './duty-pages.tsx'
import { FilingDialog } from './filing-dialog.tsx'
import { FilingFilters } from './filing-filters.tsx'
import { FilingTable } from './filing-table.tsx'
import type { FilingGroup } from './filing-words.ts'
import { filingGroups } from './filing-words.ts'
import styles from './obligations.module.css'
import { RemindMissing } from './remind-missing.tsx'
import { UnitsWithout } from './units-without.tsx'
import { YearSelect } from './year-select.tsx'

/** 报送: a unit sees what it still has to hand in; the office sees who has, who is missing, what waits to be looked at. */
export function FilingsPage() {
  const city = useCity()
  const [{ year, obligation, group }] = useFilters()
  const { data, error, refetch } = useGet<Filings>('/filings', year ? { year } : {})
  const [filing, setFiling] = useState<FilingRow | null>(null)
  useTitle('报送')
  const rows = data?.rows.filter((row) => !obligation || row.obligation === obligation)
  const shown = rows?.filter((row) => !group || filingGroups[group as FilingGroup]?.(row))
  const papers = data?.kinds.find(({ id }) => id === filing?.obligation)?.papers ?? []
  return (
    <DeskPage fill>
      <PageHead
        tight
        title={data ? titleOf(data) : '报送'}
        acts={
          data && (
            <>
              <YearSelect today={data.today} />
              <a className={styles.export} href={apiUrl(`/cities/${city}/filings/export?year=${data.year}`)} download>
                导出
              </a>
              {data.mayReview && <RemindMissing rows={rows ?? []} />}
            </>
          )
        }
      />
      <DutyPages />
      {data && rows && <FilingFilters filings={data} rows={rows} />}
      {data?.oversees && <UnitsWithout kinds={data.kinds} rows={rows ?? []} />}
      <FilingTable
        rows={shown}
        oversees={data?.oversees ?? false}
        today={data?.today ?? ''}
        onFile={setFiling}
        error={error && <ProblemState error={error} title="没有读到报送情况" retry={() => void refetch()} />}
      />
      {filing && (
        <FilingDialog
          target={{ ...filing, version: filing.filing?.version ?? 0, papers }}
          onClose={() => setFiling(null)}
        />
      )}
    </DeskPage>
  )
}

function titleOf({ rows, oversees }: Filings): string {
  const owed = rows.filter(filingGroups.owed).length
  const late = rows.filter(filingGroups.late).length
  const whose = oversees ? '报送' : '我单位的报送'
  if (late > 0) return `${whose}：过期 ${late} 份`
  return owed > 0 ? `${whose}：待报 ${owed} 份` : whose
}
