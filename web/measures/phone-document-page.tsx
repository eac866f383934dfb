import type { CityDocument, MeasureRow } from '../../server/measures/contract.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { Panel } from '../kit/panel.tsx'
import { PhonePage } from '../kit/phone.tsx'
import { ListRow, RowList } from '../kit/row-list.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { MeasureLight } from './measure-light.tsx'
import { figureText, lightWords } from './measure-words.ts'

/** The document in a leader's hand: the clauses that are behind first, each with its number and who holds it up. */
export function PhoneDocumentPage() {
  const { data, error, refetch } = useGet<CityDocument>('/measures')
  return (
    <PhonePage title="文件落实" aside={data && `${data.measures.length} 条`}>
      {error && <ProblemState error={error} title="没有读到文件落实情况" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} label="正在逐条统计" />}
      {data &&
        lightWords.map(([name, word]) => {
          const measures = data.measures.filter(({ light }) => light.name === name)
          if (measures.length === 0) return null
          return (
            <Panel key={name} title={word} note={`${measures.length} 条`} pad={false}>
              <RowList label={word}>
                {measures.map((measure) => (
                  <Clause key={measure.id} measure={measure} />
                ))}
              </RowList>
            </Panel>
          )
        })}
    </PhonePage>
  )
}

function Clause({ measure }: { measure: MeasureRow }) {
  const { number, name, light, figure } = measure
  const { value, unit } = figure ? figureText(figure) : { value: '', unit: '' }
  return (
    <ListRow
      title={`${number} ${name}`}
      line={
        <>
          <MeasureLight light={light} />
          {figure?.behind.word && <span>{figure.behind.word}</span>}
          {!figure && <span>{measure.notBuilt.join('、')}</span>}
        </>
      }
      aside={figure && <b>{`${value} ${unit}`}</b>}
    />
  )
}
