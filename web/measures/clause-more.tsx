import type { MeasureDetail, MeasureRow } from '../../server/measures/contract.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { Skeleton } from '../kit/skeleton.tsx'
import { BehindTable } from './behind-table.tsx'
import styles from './clause-more.module.css'
import { HowMade } from './how-made.tsx'
import { TasksPanel } from './tasks-panel.tsx'
import { VerificationsPanel } from './verifications-panel.tsx'

/** What a clause shows when it is opened: who is behind, its tasks, what supervision found; beside it how the figure is made. */
export function ClauseMore({ measure }: { measure: MeasureRow }) {
  const { data, error, refetch } = useGet<MeasureDetail>(`/measures/${measure.id}`)
  return (
    <div className={styles.more}>
      <div className={styles.main}>
        {measure.figure && <BehindTable figure={measure.figure} />}
        {error && <ProblemState bare error={error} title="没有读到任务和核查" retry={() => void refetch()} />}
        {!data && !error && <Skeleton lines={3} />}
        {data && data.tasks.length > 0 && <TasksPanel measure={measure} tasks={data.tasks} />}
        {data && <VerificationsPanel measure={measure} detail={data} />}
      </div>
      <HowMade measure={measure} />
    </div>
  )
}
