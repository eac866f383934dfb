import type { Suggestion } from '../../server/appeals/contract.ts'
import { dateOf, shortDate } from '../app/format.ts'
import { useSession } from '../app/session.ts'
import { LinkButton } from '../kit/button.tsx'
import { Panel } from '../kit/panel.tsx'
import { usePortalAddresses } from './portal-addresses.ts'
import styles from './said-before.module.css'

/** The enterprise's own matter that sounds alike: adding to it is faster than saying it anew. */
export function SaidBefore({ suggestion }: { suggestion: Suggestion }) {
  const { matter } = usePortalAddresses()
  const { today } = useSession()
  const before = suggestion.duplicates.find(({ likeness }) => likeness === 'same')
  if (!before) return null
  const { case: row, mergeable } = before
  return (
    <Panel>
      <div className={styles.before} role="status">
        <p>
          {`您 ${shortDate(dateOf(row.registeredAt), today)} 说过类似的事：`}
          <b>{row.title}</b>
          {mergeable ? '，还在办。接着那一件补充，办得更快。' : `，${row.stage.name}。没办好可以在那一件里要求重办。`}
        </p>
        <LinkButton to={matter(row.number)} wide>
          {mergeable ? '补充到那一件' : '看那一件'}
        </LinkButton>
      </div>
    </Panel>
  )
}
