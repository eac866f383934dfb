import type { Suggestion } from '../../server/appeals/contract.ts'
import { Reasons } from '../kit/reasons.tsx'
import { Tag, type TagTone } from '../kit/tag.tsx'
import { UnitChip } from '../kit/unit-chip.tsx'
import styles from './suggested-hand-out.module.css'

type HandOut = NonNullable<Suggestion['handOut']>

const confidences: Record<HandOut['confidence'], { text: string; tone?: TagTone }> = {
  high: { text: '把握大', tone: 'ok' },
  some: { text: '有把握', tone: 'todo' },
  low: { text: '把握不大', tone: 'near' },
}

/** The suggested lead with how sure it is, and the reasons for and against. */
export function SuggestedHandOut({ handOut, large }: { handOut: HandOut; large?: boolean }) {
  const { text, tone } = confidences[handOut.confidence]
  return (
    <>
      <div className={styles.top}>
        <UnitChip part="lead" name={handOut.lead.shortName} {...(large && { large })} />
        <Tag {...(tone && { tone })}>{text}</Tag>
      </div>
      <Reasons reasons={handOut.reasons.map((reason) => ({ for: reason.speaksFor, text: reason.text }))} />
    </>
  )
}
