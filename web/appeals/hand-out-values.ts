import type { Suggestion } from '../../server/appeals/contract.ts'

type SuggestedHandOut = NonNullable<Suggestion['handOut']>

/** A suggestion as the values of the hand-out form. An assistant always gets a task; this is the one until the clerk writes another. */
export function handOutValues({ lead, assistants, difficulty, tier }: SuggestedHandOut) {
  return {
    lead: lead.id,
    assistants: assistants.map(({ id }) => ({ organisation: id, what: '就职责范围内的事项出具意见' })),
    difficulty,
    tier,
  }
}
