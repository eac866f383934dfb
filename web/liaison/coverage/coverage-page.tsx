import { useState } from 'react'
import type { Coverage, CoverageList } from '../../../server/liaison/coverage/contract.ts'
import { useFilters } from '../../app/address.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useGet } from '../../app/query.ts'
import { Button } from '../../kit/button.tsx'
import { DeskPage } from '../../kit/desk-page.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { Panel } from '../../kit/panel.tsx'
import { Skeleton } from '../../kit/skeleton.tsx'
import { useLiaisonAddresses } from '../liaison-addresses.ts'
import { LiaisonPages } from '../liaison-pages.tsx'
import styles from '../liaison.module.css'
import { AssignDialog } from './assign-dialog.tsx'
import { CoverageTable } from './coverage-table.tsx'
import { CoveredList } from './covered-list.tsx'

const size = 18

/** Whether every enterprise that should have a leader has one: counties with most gaps first, and the enterprises behind each number. */
export function CoveragePage() {
  const [{ show = 'gaps', district, page = '1' }, setAddress] = useFilters()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [assigning, setAssigning] = useState(false)
  const addresses = useLiaisonAddresses('desk')
  const { data, error, refetch } = useGet<Coverage>('/liaison/coverage')
  const list = useGet<CoverageList>('/liaison/coverage/enterprises', { show, district, page, size })
  const mayAssign = (list.data?.assignable.length ?? 0) > 0
  const chosen = list.data?.rows.filter(({ id }) => selected.has(id)) ?? []
  return (
    <DeskPage>
      <PageHead
        title={data ? titleOf(data) : '联系覆盖'}
        note={data && noteOf(data)}
        acts={
          <a className={styles.export} href={addresses.coverageFile({ show, district })} download>
            导出
          </a>
        }
      />
      <LiaisonPages flush />
      {error && <ProblemState error={error} title="没有读到联系覆盖" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      <div className={styles.sheets}>
        {data && (
          <Panel pad={false}>
            <CoverageTable coverage={data} district={district} />
          </Panel>
        )}
        <CoveredList
          list={list}
          show={show}
          page={Number(page)}
          size={size}
          onPage={(next) => setAddress({ page: String(next) })}
          {...(mayAssign && show === 'gaps' && { selected, onSelect: setSelected })}
          district={data?.rows.find((row) => (row.district || 'none') === district)?.name}
          more={
            mayAssign &&
            show === 'gaps' && (
              <Button
                size="small"
                tone="main"
                reason={chosen.length === 0 ? '先在下面选企业' : undefined}
                onClick={() => setAssigning(true)}
              >
                {chosen.length > 0 ? `把这 ${chosen.length} 户分给一位领导` : '分给一位领导'}
              </Button>
            )
          }
        />
      </div>
      {assigning && list.data && (
        <AssignDialog
          enterprises={chosen}
          posts={list.data.assignable}
          onClose={() => setAssigning(false)}
          onDone={() => setSelected(new Set())}
        />
      )}
    </DeskPage>
  )
}

const titleOf = ({ total, of }: Coverage): string =>
  total.gaps > 0 ? `联系覆盖：${total.gaps} 户${of}没有领导联系` : '联系覆盖'

const noteOf = ({ total, target, of, overlap }: Coverage): string =>
  `${of} ${total.total} 户，已覆盖 ${total.total - total.gaps} 户，应为 ${target}%；市、区县重复的${overlap === 'refused' ? '不许联系' : '标出'}`
