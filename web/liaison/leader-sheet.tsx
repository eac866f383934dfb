import { useState } from 'react'
import type { LeaderPage, LinkedEnterprise } from '../../server/liaison/contract.ts'
import { shortDate } from '../app/format.ts'
import { Button, LinkButton } from '../kit/button.tsx'
import { Panel } from '../kit/panel.tsx'
import { ListRow, RowList } from '../kit/row-list.tsx'
import { EmptyState } from '../kit/state.tsx'
import { PlansPanel } from './appointments/plans-panel.tsx'
import { ContactDialog } from './first-contacts/contact-dialog.tsx'
import { LeaderHeard } from './heard/leader-heard.tsx'
import type { LiaisonAddresses } from './liaison-addresses.ts'
import styles from './liaison.module.css'
import { LinkedRow } from './linked-row.tsx'
import { OwedCard } from './owed-card.tsx'

interface Props {
  page: LeaderPage
  addresses: LiaisonAddresses
}

/** Those that wait for a visit come first; more of them only when asked for, so that a phone reaches what is below. */
const firstShown = 8

/** What one leader owes, the enterprises with what is open there, and the visits made. */
export function LeaderSheet({ page, addresses }: Props) {
  const { post, enterprises, mayRecord } = page
  const next = enterprises.find(({ owed, visits }) => visits < (owed ?? 1))
  const [contacting, setContacting] = useState<LinkedEnterprise | null>(null)
  const [all, setAll] = useState(false)
  const shown = all ? enterprises : enterprises.slice(0, firstShown)
  const contactsOwed = page.owed.some(({ act }) => act === 'contact')
  const record = (id?: string) => (mayRecord ? addresses.newVisit(id, post.id) : null)
  return (
    <div className={styles.columns}>
      <div>
        {page.owed.map((each) => (
          <OwedCard key={each.obligation} owed={each} />
        ))}
        {enterprises.length === 0 && (
          <EmptyState title="还没有联系的企业">名单由联系服务办公室按规则分配，定了会在这里。</EmptyState>
        )}
        {enterprises.length > 0 && (
          <Panel pad={false}>
            <ul aria-label="联系的企业">
              {shown.map((each) => (
                <LinkedRow
                  key={each.link}
                  enterprise={each}
                  record={record(each.id)}
                  next={each === next}
                  onContact={contactsOwed && mayRecord && !each.contacted ? () => setContacting(each) : undefined}
                />
              ))}
            </ul>
            {shown.length < enterprises.length && (
              <div className={styles.ask}>
                <Button size="large" wide onClick={() => setAll(true)}>
                  {`看全部 ${enterprises.length} 户`}
                </Button>
              </div>
            )}
          </Panel>
        )}
        {enterprises.length > 0 && <Why page={page} />}
      </div>
      <div>
        <PlansPanel page={page} addresses={addresses} />
        <LeaderHeard post={post.id} addresses={addresses} />
        <Panel title="走访过的" pad={false}>
          {page.visits.length === 0 && <EmptyState bare title="还没有走访记录" />}
          <RowList label="走访过的">
            {page.visits.map((visit) => (
              <ListRow
                key={visit.id}
                to={addresses.visit(visit.id)}
                title={visit.enterprise.name}
                line={
                  <>
                    <span>{shortDate(visit.on, page.today)}</span>
                    <span>{visit.problems > 0 ? `带回 ${visit.problems} 个问题` : '没有提出问题'}</span>
                  </>
                }
              />
            ))}
          </RowList>
        </Panel>
        {mayRecord && (
          <LinkButton to={addresses.newVisit(undefined, post.id)} size="large" wide>
            记一次到其他企业的走访
          </LinkButton>
        )}
      </div>
      {contacting && <ContactDialog post={post.id} enterprise={contacting} onClose={() => setContacting(null)} />}
    </div>
  )
}

function Why({ page: { enterprises } }: { page: LeaderPage }) {
  return (
    <details className={styles.why}>
      <summary>{`为什么是这 ${enterprises.length} 户`}</summary>
      <ul>
        {enterprises.map(({ link, name, reason, origin }) => (
          <li key={link}>{`${name}：${reason}${origin === 'hand' ? '（人工指定）' : ''}`}</li>
        ))}
      </ul>
    </details>
  )
}
