import type { CaseSeals, RecordSeal } from '../../server/audit/contract.ts'
import type { TimelineEntry } from '../../server/cases/page-contract.ts'
import { useCity } from '../app/address.ts'
import { apiUrl } from '../app/api.ts'
import { longTime, shortTime } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { Dialog } from '../kit/dialog.tsx'
import { Light } from '../kit/light.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import styles from './seals.module.css'

interface Props {
  /** The case, by its id. */
  reference: string
  timeline: readonly TimelineEntry[]
  onClose: () => void
}

/** Whether each record of a case still is what was sealed, and the proof of each to take home. */
export function SealsDialog({ reference, timeline, onClose }: Props) {
  const { data, error, refetch } = useGet<CaseSeals>(`/cases/${reference}/seals`)
  const entries = new Map(timeline.map((entry) => [entry.seq, entry]))
  return (
    <Dialog title="验证存证" open onClose={onClose} width={640}>
      {error && <ProblemState error={error} title="没有验证成" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={5} />}
      {data && (
        <>
          <p className={styles.outcome}>{outcome(data.records)}</p>
          <ul className={styles.records}>
            {data.records.map((record) => (
              <li key={record.seq}>
                <SealedEntry reference={reference} record={record} entry={entries.get(record.seq)} />
              </li>
            ))}
          </ul>
          <p className="small muted">
            每条记录连同附件每分钟封存一批，批批相接，改动任何一条都对不上。证明可以带走，在系统之外核对；批首在公开页上。
          </p>
        </>
      )}
    </Dialog>
  )
}

function outcome(records: readonly RecordSeal[]) {
  const changed = records.filter(({ state }) => state === 'changed').length
  const waiting = records.filter(({ state }) => state === 'waiting').length
  if (changed > 0) return <Light name="late">{changed} 条与封存时不同，请报系统管理岗和督查岗</Light>
  if (waiting === records.length) return <Light name="wait">还没有封存，一分钟后再看</Light>
  const rest = waiting > 0 ? `，另有 ${waiting} 条等下一批` : ''
  return <Light name="done">{`${records.length - waiting} 条都与封存时一致${rest}`}</Light>
}

interface EntryProps {
  reference: string
  record: RecordSeal
  entry: TimelineEntry | undefined
}

function SealedEntry({ reference, record: { seq, state, batch, sealedAt, provable }, entry }: EntryProps) {
  const city = useCity()
  return (
    <>
      <span className={styles.what}>
        <strong>{entry ? entry.name : `第 ${seq} 条`}</strong>
        {entry && <span className="small muted">{`${entry.who}，${shortTime(entry.at)}`}</span>}
      </span>
      {state === 'same' && <Light name="done">一致</Light>}
      {state === 'changed' && <Light name="late">与封存时不同</Light>}
      {state === 'waiting' && <Light name="wait">等封存</Light>}
      <span className="small muted nowrap">{sealedAt && `第 ${batch} 批，${longTime(sealedAt)}`}</span>
      {provable ? (
        <a className="inline nowrap" href={apiUrl(`/cities/${city}/cases/${reference}/seals/${seq}`)} download>
          取证明
        </a>
      ) : (
        <span />
      )}
    </>
  )
}
