import { useState } from 'react'
import type { CaseRow } from '../../server/cases/contract.ts'
import { useCityHref } from '../app/address.ts'
import { useCityInfo } from '../app/city.ts'
import { longTime } from '../app/format.ts'
import { usePower } from '../app/session.ts'
import { useTitle } from '../app/use-title.ts'
import { Button, LinkButton } from '../kit/button.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { PrintHeader } from '../kit/print-header.tsx'
import { useCaseAddresses } from './case-addresses.ts'
import { CaseChips } from './case-chips.tsx'
import { useCaseColumns } from './case-columns.tsx'
import { pickList } from './case-filter.ts'
import { CaseFoot } from './case-foot.tsx'
import { CaseTable } from './case-table.tsx'
import { CaseTabs } from './case-tabs.tsx'
import { CaseViews } from './case-views.tsx'
import { useConditions, valueOf } from './conditions.ts'
import { ExportButton } from './export-button.tsx'
import { useCaseList } from './use-case-list.ts'
import { useListActs } from './use-list-acts.tsx'
import styles from './ledger-page.module.css'

/** 台账: every case there ever was, open and ended, filtered, sorted, exported and printed. */
export function LedgerPage() {
  const { query, list, views, view, setAddress } = useCaseList('all')
  const addresses = useCaseAddresses()
  const mayImport = usePower('imports')
  const href = useCityHref()
  const city = useCityInfo()
  const columns = useLedgerColumns()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [cursor, setCursor] = useState<CaseRow | null>(null)
  const acts = useListActs(selected, cursor, () => setSelected(new Set()))
  const title = view?.name ?? '台账'
  useTitle(title)
  return (
    <DeskPage fill side={<CaseViews views={views} current={view} hrefOf={addresses.ledger} keys={[]} />}>
      <div className={`no-print ${styles.tools}`}>
        <PageHead
          tight
          title={title}
          note="在办和已了结的都在这里"
          acts={
            <>
              {mayImport && (
                <LinkButton to={href('/desk/imports')} size="small">
                  导入
                </LinkButton>
              )}
              <Button size="small" onClick={() => setAddress({ size: '200', page: undefined })}>
                一页 200 件
              </Button>
              <Button size="small" onClick={() => window.print()}>
                打印本页
              </Button>
              <ExportButton total={list.data?.total} query={query} />
            </>
          }
        />
        <CaseTabs list={list.data} query={query} hrefOf={(next) => addresses.ledger({ ...next, size: undefined })} />
        <CaseChips query={query} onChange={setAddress} sample={list.data?.rows[0]} />
      </div>
      <div className={styles.sheet}>
        <PrintHeader
          title={`${city.name}企业事项台账`}
          left={useConditionText(query)}
          right={list.data && `${longTime(list.data.at)} 打印，共 ${list.data.total} 件`}
        />
        <CaseTable
          title={title}
          list={list}
          query={query}
          columns={columns}
          hrefOf={(row) => addresses.oneCase(row.number, pickList(query))}
          home={addresses.ledger()}
          onSort={(sort) => setAddress({ sort })}
          selected={selected}
          onSelect={setSelected}
          onCursor={setCursor}
        />
      </div>
      <CaseFoot
        list={list.data}
        selected={selected}
        onSelect={setSelected}
        acts={acts}
        onPage={(page) => setAddress({ page })}
      />
      {acts.dialog}
    </DeskPage>
  )
}

function useLedgerColumns() {
  const { number, registered, enterprise, title, topic, channel, lead, stage, due, outcome } = useCaseColumns()
  return [number, registered, enterprise, title, topic, channel, lead, stage, due, outcome]
}

/** The conditions in force in a line, for the printed page. */
function useConditionText(query: Record<string, string | undefined>): string {
  const conditions = useConditions()
  const said = conditions.flatMap((condition) => {
    const value = valueOf(condition, query)
    return value ? [`${condition.name}：${value}`] : []
  })
  return [...said, ...(query['q'] ? [`搜索：${query['q']}`] : [])].join('；')
}
