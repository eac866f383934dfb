import type { CommonProblem } from '../../server/appeals/contract.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { DeskPage } from '../kit/desk-page.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Panel } from '../kit/panel.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { EmptyState } from '../kit/state.tsx'
import { CommonProblemPanel } from './common-problem-panel.tsx'
import styles from './common-problems-page.module.css'

/** 共性问题: the same matter from several enterprises, offered to be handled as one. */
export function CommonProblemsPage() {
  const { data, error, refetch } = useGet<CommonProblem[]>('/appeals/common')
  return (
    <DeskPage>
      <PageHead title="共性问题" note="几家企业反映同一件事，合起来办一次、答复一次" />
      {error && <ProblemState error={error} title="没有读到共性问题" retry={() => void refetch()} />}
      {!data && !error && (
        <Panel>
          <Skeleton lines={6} label="正在比对各企业的诉求" />
        </Panel>
      )}
      {data?.length === 0 && (
        <EmptyState title="现在没有够得上的共性问题。">够得上的标准由本市规则定，新的诉求进来时自动比对。</EmptyState>
      )}
      <div className={styles.list}>
        {data?.map((problem) => (
          <CommonProblemPanel key={problem.cases.map(({ id }) => id).join()} problem={problem} />
        ))}
      </div>
    </DeskPage>
  )
}
