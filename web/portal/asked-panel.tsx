import type { CaseList, CaseRow } from '../../server/cases/contract.ts'
import { shortDate } from '../app/format.ts'
import { LinkButton } from '../kit/button.tsx'
import { Panel } from '../kit/panel.tsx'
import styles from './asked-panel.module.css'
import { asksFor } from './matter-groups.ts'
import { usePortalAddresses } from './portal-addresses.ts'

/** What waits for the enterprise itself: the first one with its button, the rest behind a link. */
export function AskedPanel({ asked: { total, rows } }: { asked: CaseList }) {
  const { matter, matters } = usePortalAddresses()
  const [first] = rows
  if (!first) return null
  const answer = asksFor(first.stage.id) === 'answer'
  const to = total === 1 ? matter(first.number) : matters('asked')
  return (
    <Panel accent>
      <div className={styles.asked}>
        <h2>{`有 ${total} 件等您回答`}</h2>
        <p>{total === 1 ? sentenceOf(first) : rows.map(({ title }) => title).join('；')}</p>
        <LinkButton to={to} tone="main" size="large" wide>
          {total > 1 ? '逐件回答' : answer ? '回答两件事' : '补充材料'}
        </LinkButton>
      </div>
    </Panel>
  )
}

function sentenceOf({ lead, title, stage, timeLeft }: CaseRow): string {
  const who = lead?.shortName ?? '办理单位'
  const until = timeLeft?.dueDate ? `，${shortDate(timeLeft.dueDate)} 前` : ''
  return asksFor(stage.id) === 'answer'
    ? `${who}说“${title}”已办好，请您确认${until}。`
    : `${who}请您补充“${title}”的材料${until}。`
}
