import type { PublicDocument, PublicMeasure } from '../../server/measures/contract.ts'
import { count } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { monthName } from '../appeals/months.ts'
import { Panel } from '../kit/panel.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { notBuiltText } from './measure-words.ts'
import styles from './public-document-page.module.css'

/** The document as everybody may read it: whose each clause is, and how far it is kept by what has been published. */
export function PublicDocumentPage() {
  const { data, error, refetch } = useGet<PublicDocument>('/public/document')
  if (error) return <ProblemState error={error} title="没有读到文件落实情况" retry={() => void refetch()} />
  if (!data) return <Skeleton lines={14} />
  return (
    <Panel pad={false}>
      <article className={styles.sheet}>
        <header>
          <h1>{data.title}</h1>
          <p>{`${data.number ?? data.issuer}　数字取自最近一期已发布的通报，发布后不再改动`}</p>
        </header>
        <ol>
          {data.measures.map((measure) => (
            <Clause key={measure.id} measure={measure} />
          ))}
        </ol>
      </article>
    </Panel>
  )
}

function Clause({ measure }: { measure: PublicMeasure }) {
  const { number, part, name, goal, units, deadline } = measure
  return (
    <li className={styles.clause}>
      <p className={styles.number}>{number}</p>
      <div>
        <h2>{name}</h2>
        <p>{goal}</p>
        <p className={styles.units}>
          {`${part}　责任单位：${units.slice(0, 6).join('、')}${units.length > 6 ? `等 ${units.length} 家` : ''}`}
          {deadline && `　时限：${deadline}`}
        </p>
      </div>
      <p className={styles.state}>{stateOf(measure)}</p>
    </li>
  )
}

/** What may be said of a clause in public. */
function stateOf({ figure, tasks, notBuilt }: PublicMeasure): string {
  if (figure) {
    const said = figure.d === null ? `${count(figure.n)} ${figure.unit}` : `${count(figure.n)} / ${count(figure.d)} 件`
    return `${figure.label} ${said}（${monthName(figure.month)}，${figure.bulletin}）`
  }
  if (tasks) return `任务完成 ${tasks.done} / ${tasks.all} 项`
  return notBuiltText({ notBuilt, figure }) ?? '还没有公布的数'
}
