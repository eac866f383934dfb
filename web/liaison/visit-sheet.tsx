import type { Visit } from '../../server/liaison/contract.ts'
import { useCity } from '../app/address.ts'
import { apiUrl } from '../app/api.ts'
import { longDate, longTime } from '../app/format.ts'
import { FactList } from '../kit/fact-list.tsx'
import { Light } from '../kit/light.tsx'
import { Panel } from '../kit/panel.tsx'
import { ListRow, RowList } from '../kit/row-list.tsx'
import { EmptyState } from '../kit/state.tsx'
import styles from './liaison.module.css'

interface Props {
  visit: Visit
  matter: (number: string) => string
}

/** A recorded visit, and how each problem heard there stands now. */
export function VisitSheet({ visit, matter }: Props) {
  const city = useCity()
  return (
    <div className={styles.columns}>
      <div>
        <Panel>
          <FactList
            facts={[
              ['企业', visit.enterprise.name],
              ['谁去的', visit.post.name],
              ['日期', longDate(visit.on)],
              ['地点', visit.place || '没有写'],
              ['同去', visit.companions.join('、') || '没有写'],
              ['看了什么', visit.saw],
              ['廉洁记录', '没有接受宴请和礼品，没有谈个人利益'],
              ['记录', `${visit.madeBy} ${longTime(visit.madeAt)}`],
              ...(visit.correction ? [['更正', `第 ${visit.version} 版：${visit.correction}`] as const] : []),
            ]}
          />
        </Panel>
        {visit.files.length > 0 && (
          <Panel title="现场照片" note={`${visit.files.length} 张`}>
            <div className={styles.shots}>
              {visit.files.map(({ id, name, type }) => (
                <a key={id} className="inline" href={apiUrl(`/cities/${city}/files/${id}`)} download>
                  {type.startsWith('image/') ? (
                    <img src={apiUrl(`/cities/${city}/files/${id}`, { show: true })} alt={name} />
                  ) : (
                    name
                  )}
                </a>
              ))}
            </div>
          </Panel>
        )}
      </div>
      <Panel title={`企业提出的问题 ${visit.problems.length} 个`} pad={false}>
        {visit.problems.length === 0 && <EmptyState bare title="这次没有提出问题" />}
        <RowList label="企业提出的问题">
          {visit.problems.map(({ id, number, title, ended, late }) => (
            <ListRow
              key={id}
              to={matter(number)}
              title={title}
              line={
                <>
                  <Light name={late ? 'late' : ended ? 'done' : 'ok'}>
                    {late ? '逾期' : ended ? '已了结' : '在办'}
                  </Light>
                  <span>{number}</span>
                </>
              }
            />
          ))}
        </RowList>
      </Panel>
    </div>
  )
}
