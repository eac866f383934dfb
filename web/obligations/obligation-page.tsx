import { Select } from 'antd'
import { useState } from 'react'
import type { ObligationStandings, StandingRow } from '../../server/obligations/contract.ts'
import { useCity, useCityHref, useFilters, useParam } from '../app/address.ts'
import { apiUrl } from '../app/api.ts'
import { longDate } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useTitle } from '../app/use-title.ts'
import { CountTabs } from '../kit/count-tabs.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { DutyPages } from './duty-pages.tsx'
import styles from './obligations.module.css'
import { counted } from './standing-groups.ts'
import { StandingTable } from './standing-table.tsx'
import { useQueryHref } from './use-query-href.ts'
import { WaiveDialog } from './waive-dialog.tsx'

/** One obligation in one period: everybody who owes it, how they stand and why. */
export function ObligationPage() {
  const id = useParam('obligation')
  const city = useCity()
  const href = useCityHref()
  const [{ year, period, group }, setAddress] = useFilters()
  const query = { ...(year && { year }), ...(period && { period }) }
  const { data, error, refetch } = useGet<ObligationStandings>(`/obligations/${id}`, query)
  const [waiving, setWaiving] = useState<StandingRow | null>(null)
  useTitle(data && `履职 ${data.name}`)
  const exported = apiUrl(`/cities/${city}/obligations/${id}/export?${new URLSearchParams(query).toString()}`)
  return (
    <DeskPage fill>
      <PageHead
        tight
        title={data?.name ?? '履职'}
        note={data && `${data.owedBy}${data.period ? `，${longDate(data.period.due)} 前` : ''}`}
        crumbs={[{ label: '履职总览', to: href('/desk/obligations') }, { label: data?.name ?? '…' }]}
        acts={
          data && (
            <>
              <Select
                aria-label="期"
                className={styles.choice}
                value={data.period?.start}
                onChange={(start) => setAddress({ period: start })}
                options={data.periods.map(({ start, name }) => ({ value: start, label: name }))}
              />
              <a className={styles.export} href={exported} download>
                导出
              </a>
            </>
          )
        }
      />
      <DutyPages />
      {data && <Groups data={data} />}
      {data && <p className={styles.source}>{`依据：${data.source}`}</p>}
      <StandingTable
        data={data}
        rows={data?.rows.filter(({ status }) => !group || status === group)}
        onWaive={setWaiving}
        error={error && <ProblemState error={error} title="没有读到这项义务" retry={() => void refetch()} />}
      />
      {data?.period && waiving && (
        <WaiveDialog obligation={data} period={data.period} row={waiving} onClose={() => setWaiving(null)} />
      )}
    </DeskPage>
  )
}

/** Counts that narrow the rows. */
function Groups({ data: { rows } }: { data: ObligationStandings }) {
  const [{ group }] = useFilters()
  const hrefWith = useQueryHref()
  return (
    <div className={styles.filters}>
      <CountTabs
        label="按情况看"
        tabs={[
          { to: hrefWith({ group: undefined }), label: '全部', count: rows.length, current: !group },
          ...counted.map(({ id, head, light }) => ({
            to: hrefWith({ group: id }),
            label: head,
            count: rows.filter(({ status }) => status === id).length,
            current: group === id,
            ...(light && { light }),
          })),
        ]}
      />
    </div>
  )
}
