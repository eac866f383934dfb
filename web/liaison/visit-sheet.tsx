import type { Visit } from '../../server/liaison/contract.ts'
import { useCity } from '../app/address.ts'
import { apiUrl } from '../app/api.ts'
import { longDate, longTime } from '../app/format.ts'
import { LinkButton } from '../kit/button.tsx'
import { FactList } from '../kit/fact-list.tsx'
import { Panel } from '../kit/panel.tsx'
import { HeardPanel } from './heard-panel.tsx'
import type { LiaisonAddresses } from './liaison-addresses.ts'
import styles from './liaison.module.css'
import { VersionsPanel } from './versions-panel.tsx'

interface Props {
  visit: Visit
  addresses: LiaisonAddresses
}

/** A recorded visit, and how each problem heard there stands now. */
export function VisitSheet({ visit, addresses }: Props) {
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
      <div>
        <HeardPanel visit={visit} addresses={addresses} />
        {visit.version > 1 && <VersionsPanel visit={visit} />}
        {visit.mayCorrect && (
          <LinkButton to={addresses.correctVisit(visit.id)} size="large" wide>
            更正这份记录
          </LinkButton>
        )}
      </div>
    </div>
  )
}
