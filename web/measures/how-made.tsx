import type { MeasureRow } from '../../server/measures/contract.ts'
import { longTime } from '../app/format.ts'
import { FactList } from '../kit/fact-list.tsx'
import styles from './how-made.module.css'

/** How the figure is counted, what counts for it, when it turns which colour, and what the clause answers. */
export function HowMade({ measure: { figure, duties, units } }: { measure: MeasureRow }) {
  return (
    <aside className={styles.how} aria-label="这个数怎么来的">
      <h3>{figure ? '这个数怎么来的' : '这一条管什么'}</h3>
      <FactList
        labelWidth={56}
        facts={[
          ['算法', figure?.how.algorithm],
          ['只认', figure?.how.counts],
          ['亮灯', figure?.how.light],
          ['目标', figure?.target !== null && figure !== null && `${figure.target} ${figure.unit}`],
          ['数据到', figure && longTime(figure.asOf)],
          ['责任单位', units.map(({ shortName }) => shortName).join('、')],
          ['依据', duties.map(({ id, summary }) => `${id} ${summary}`).join('；')],
        ]}
      />
    </aside>
  )
}
