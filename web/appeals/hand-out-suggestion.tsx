import type { SuggestBody, Suggestion } from '../../server/appeals/contract.ts'
import type { CasePage } from '../../server/cases/page-contract.ts'
import { api } from '../app/api.ts'
import { useCity } from '../app/address.ts'
import { useQuery } from '@tanstack/react-query'
import { Button } from '../kit/button.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import type { Problem } from '../app/problem.ts'
import { SuggestedHandOut } from './suggested-hand-out.tsx'
import styles from './hand-out-suggestion.module.css'
import { handOutValues } from './hand-out-values.ts'

interface Props {
  page: CasePage
  onTake: (values: Record<string, unknown>) => void
}

/** Who should get this case and why; one press fills the form with it, everything stays changeable. */
export function HandOutSuggestion({ page, onTake }: Props) {
  const city = useCity()
  const body: SuggestBody = {
    kind: page.kind.id,
    case: page.id,
    enterprise: page.enterprise?.id ?? null,
    text: [page.title, page.body].join('\n'),
    topic: page.topic.id,
  }
  const { data, isPending } = useQuery<Suggestion, Problem>({
    queryKey: ['city', city, 'suggest', body],
    queryFn: () => api.post<Suggestion>(`/cities/${city}/appeals/suggest`, body),
  })
  if (isPending) return <Skeleton lines={3} label="正在比对分办目录" />
  if (!data?.handOut) return null
  const { handOut, alternatives } = data
  return (
    <section className={styles.box} aria-label="分办建议">
      <SuggestedHandOut handOut={handOut} />
      <div className={styles.take}>
        <Button size="small" onClick={() => onTake(handOutValues(handOut))}>
          按建议填
        </Button>
        {alternatives.map(({ unit, reason }) => (
          <Button
            key={unit.id}
            tone="text"
            size="small"
            onClick={() => onTake({ lead: unit.id })}
            aria-label={`改分给${unit.shortName}：${reason}`}
          >
            {`改分给${unit.shortName}`}
          </Button>
        ))}
      </div>
    </section>
  )
}
