import { Select } from 'antd'
import type { BulletinKinds, LiaisonBulletin } from '../../../server/liaison/bulletins/contract.ts'
import { useFilters } from '../../app/address.ts'
import { longTime } from '../../app/format.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useGet } from '../../app/query.ts'
import { useTitle } from '../../app/use-title.ts'
import { Button } from '../../kit/button.tsx'
import { DeskPage } from '../../kit/desk-page.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { Skeleton } from '../../kit/skeleton.tsx'
import { EmptyState } from '../../kit/state.tsx'
import { useLiaisonAddresses } from '../liaison-addresses.ts'
import { LiaisonPages } from '../liaison-pages.tsx'
import styles from '../liaison.module.css'
import { BulletinSheet } from './bulletin-sheet.tsx'
import { latestOver } from './latest-over.ts'
import { PublishBulletin } from './publish-bulletin.tsx'

/** Bulletins on linking: one period by leader and by county, drafted from the records, frozen when it is published. */
export function BulletinsPage() {
  const kinds = useGet<BulletinKinds>('/liaison/bulletins')
  const [address, setAddress] = useFilters()
  const kind = kinds.data?.kinds.find(({ id }) => id === address['kind']) ?? kinds.data?.kinds[0]
  const period = address['period'] ?? (kind && latestOver(kind.periods))
  const asked = kind && period ? `/liaison/bulletins/${kind.id}/${period}` : null
  const { data, error, refetch } = useGet<LiaisonBulletin>(asked)
  const shown = data?.period === period ? data : undefined
  const { bulletinFile } = useLiaisonAddresses('desk')
  const title = shown ? `${shown.periodName}${shown.name}通报` : '联系情况通报'
  useTitle(title)
  return (
    <DeskPage>
      <PageHead
        title={title}
        note={shown && <State bulletin={shown} />}
        acts={
          kind && (
            <>
              <Select
                aria-label="哪一期"
                style={{ width: 220 }}
                value={period ?? null}
                options={kind.periods.toReversed().map(({ id, name, number, over }) => ({
                  value: id,
                  label: `${name}${number ? '（已发）' : over ? '（没发）' : '（没过完）'}`,
                }))}
                onChange={(value: string) => setAddress({ period: value })}
              />
              {shown && (
                <>
                  <a className={styles.export} href={bulletinFile(shown.kind, shown.period, 'paper.docx')} download>
                    下载公文
                  </a>
                  <a className={styles.export} href={bulletinFile(shown.kind, shown.period, 'table.xlsx')} download>
                    下载表格
                  </a>
                  <Button onClick={() => window.print()}>打印</Button>
                  {kinds.data?.mayWrite && <PublishBulletin bulletin={shown} />}
                </>
              )}
            </>
          )
        }
      />
      <LiaisonPages flush />
      {kinds.error && <ProblemState error={kinds.error} title="没有读到通报的期次" />}
      {error && error.status !== 404 && (
        <ProblemState error={error} title="没有读到这一期" retry={() => void refetch()} />
      )}
      {error?.status === 404 && <EmptyState title="这一期还没有发布">发布后在这里能看到。</EmptyState>}
      {kinds.data?.kinds.length === 0 && (
        <EmptyState title="本市文件没有要求通报联系情况">各位领导的履职随时在“履职”一页看。</EmptyState>
      )}
      {!shown && !error && asked && <Skeleton lines={10} label="正在统计" />}
      {shown && <BulletinSheet bulletin={shown} mayWrite={kinds.data?.mayWrite ?? false} />}
    </DeskPage>
  )
}

/** Frozen under its number, or still moving. */
function State({ bulletin: { frozen, asOf } }: { bulletin: LiaisonBulletin }) {
  return frozen ? `${frozen.number}，${longTime(frozen.at)} 定格` : `草稿，统计至 ${asOf}`
}
