import type { Tx } from '../database/tx.ts'
import { wordsOf } from '../platform/words.ts'
import { likenessOf, tellingWords } from './likeness.ts'

export type Likeness = 'same' | 'similar' | 'related'

export interface Duplicate {
  id: string
  likeness: Likeness
  score: number
  reason: string
  mergeable: boolean
}

interface Candidate {
  id: string
  own: boolean
  topic: string
  mode: string
  title: string
  lexemes: string[]
}

/** From how much likeness on a matter of the same enterprise counts as the same, or as similar. */
const sameFrom = 0.35
const similarFrom = 0.12
/** Another enterprise's matter is shown only when it is clearly alike. */
const relatedFrom = 0.25

export interface Asked {
  enterprise: string | null
  topic: string | null
  text: string
  except: string | null
}

/** Matters that may be the same as what is being said: the same enterprise's of a year, and other enterprises' like ones of 30 days. */
export const findDuplicates = async (tx: Tx, asked: Asked, now: number): Promise<Duplicate[]> => {
  const words = tellingWords(wordsOf(asked.text))
  if (words.size === 0) return []
  const candidates = await tx.many<Candidate>(
    {
      name: 'duplicate-candidates',
      text: `
      select id, coalesce(enterprise = $2::uuid, false) as own, topic, mode, title, tsvector_to_array(ts_filter(words, '{a}')) as lexemes
      from cases
      where city = $1 and id is distinct from $5::uuid and merged_into is null and stage <> 'withdrawn' and (
        (enterprise = $2::uuid and registered_at > $3) or (topic = $4 and mode <> 'ended' and registered_at > $6))
      order by registered_at desc limit 400`,
    },
    [tx.viewer.city, asked.enterprise, new Date(now - 365 * day), asked.topic, asked.except, new Date(now - 30 * day)],
  )
  return candidates
    .map((candidate) => judge(candidate, words, asked))
    .filter((duplicate) => duplicate !== null)
    .toSorted((a, b) => Number(b.likeness === 'same') - Number(a.likeness === 'same') || b.score - a.score)
    .slice(0, 6)
}

const day = 86_400_000

const judge = ({ id, own, topic, mode, lexemes }: Candidate, words: Set<string>, asked: Asked): Duplicate | null => {
  const theirs = tellingWords(lexemes)
  const score = likenessOf(words, theirs)
  const shared = [...words].filter((word) => theirs.has(word)).slice(0, 3)
  const alike = shared.length > 0 ? `都提到“${shared.join('”“')}”` : ''
  if (own) {
    const likeness: Likeness | null =
      score >= sameFrom ? 'same' : score >= similarFrom || topic === asked.topic ? 'similar' : null
    if (!likeness) return null
    const grounds = ['同一企业', topic === asked.topic ? '类别相同' : '', alike].filter(Boolean)
    return {
      id,
      likeness,
      score,
      mergeable: mode !== 'ended',
      reason: `${likeness === 'same' ? '很像' : '有点像'}：${grounds.join('、')}`,
    }
  }
  if (score < relatedFrom) return null
  return { id, likeness: 'related', score, mergeable: false, reason: `别的企业也反映过：${alike || '类别相同'}` }
}
