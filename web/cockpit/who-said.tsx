import type { CasePage, TimelineEntry } from '../../server/cases/page-contract.ts'
import { dateOf, shortDate } from '../app/format.ts'
import { useSession } from '../app/session.ts'
import styles from './who-said.module.css'

const longest = 90

/** The two sides in a sentence each: what the enterprise suffers, what the unit last said; why it came up, and what was instructed. */
export function WhoSaid({ page }: { page: CasePage }) {
  const lead = page.tasks.find(({ role }) => role === 'lead')?.unit.shortName
  const unit = lead ? lastWords(page.timeline, lead) : null
  const last = page.escalation.at(-1)
  const { today } = useSession()
  const instructions = page.timeline
    .filter(({ action }) => action === 'instruct')
    .toSorted((a, b) => b.seq - a.seq)
    .slice(0, 2)
  return (
    <div className={styles.said}>
      <p>
        <b>{page.enterprise?.name ?? '企业'}</b>说：{short(page.body)}
      </p>
      {lead && (
        <p>
          <b>{lead}</b>
          {unit ? `说：${short(unit)}` : '还没有说明。'}
        </p>
      )}
      {last?.reason && <p className={styles.why}>{short(last.reason)}</p>}
      {instructions.map(({ seq, at, who, parts }) => (
        <p key={seq}>
          <b>{who}</b>
          {` ${shortDate(dateOf(at), today)} 批示：${short(parts.map(({ text }) => text).join('，'))}`}
        </p>
      ))}
    </div>
  )
}

/** What a unit last wrote in its own words; choices and dates are not words. */
function lastWords(timeline: readonly TimelineEntry[], unit: string): string | null {
  const own = timeline
    .toSorted((one, other) => other.seq - one.seq)
    .filter(({ who, action }) => who.startsWith(unit) && action !== 'instruct')
  const words = own.flatMap(({ parts }) => parts.map(({ text }) => text)).find((text) => text.length > 3)
  return words ?? null
}

const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)
