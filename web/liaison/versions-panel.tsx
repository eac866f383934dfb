import type { Visit, VisitVersion } from '../../server/liaison/contract.ts'
import { longDate, longTime } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { FactList } from '../kit/fact-list.tsx'
import { Panel } from '../kit/panel.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import styles from './liaison.module.css'

/** What was written before: each version with who wrote it, and why it was corrected. */
export function VersionsPanel({ visit: { id, version } }: { visit: Visit }) {
  const { data, error, refetch } = useGet<VisitVersion[]>(`/liaison/visits/${id}/versions`)
  return (
    <Panel title="更正前写的" note={`共 ${version} 版`}>
      {error && <ProblemState bare error={error} title="没有读到原来写的" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={4} />}
      <div className={styles.form}>
        {data
          ?.filter((each) => each.version < version)
          .map((each) => (
            <section key={each.version} aria-label={`第 ${each.version} 版`}>
              <FactList
                facts={[
                  ['版本', `第 ${each.version} 版，${each.madeBy} ${longTime(each.madeAt)}`],
                  ['企业', each.enterprise],
                  ['日期', longDate(each.on)],
                  ['地点', each.place],
                  ['同去', each.companions.join('、')],
                  ['看了什么', each.saw],
                  ['为何更正', each.correction],
                ]}
              />
            </section>
          ))}
      </div>
    </Panel>
  )
}
