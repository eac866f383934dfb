import { useState } from 'react'
import type { GradedEnterprise, GradeReport } from '../../../server/liaison/rosters/grade-contract.ts'
import { api } from '../../app/api.ts'
import { useSend } from '../../app/query.ts'

type Grade = GradeReport['rows'][number]['grade']

/** What was chosen and is not saved yet; choosing what is known already takes the choice back. */
export function useGradeDraft(year: number) {
  const [draft, setDraft] = useState<ReadonlyMap<string, Grade>>(new Map())
  const send = useSend((base, report: GradeReport) => api.post(`${base}/liaison/grades`, report))
  const choose = ({ id, grade }: Pick<GradedEnterprise, 'id' | 'grade'>, chosen: Grade) => {
    const next = new Map(draft)
    if (chosen === grade) next.delete(id)
    else next.set(id, chosen)
    setDraft(next)
  }
  /** Chooses for whoever is not reported yet what was reported last year. */
  const fillFromLastYear = (rows: readonly GradedEnterprise[]) => {
    const next = new Map(draft)
    for (const { id, grade, lastYear } of rows) if (grade === null && lastYear && !next.has(id)) next.set(id, lastYear)
    setDraft(next)
  }
  const save = (done: (count: number) => void) => {
    const rows = [...draft].map(([enterprise, grade]) => ({ enterprise, grade }))
    send.mutate(
      { year, rows },
      {
        onSuccess: () => {
          setDraft(new Map())
          done(rows.length)
        },
      },
    )
  }
  return { draft, choose, fillFromLastYear, clear: () => setDraft(new Map()), save, send }
}

export type GradeDraft = ReturnType<typeof useGradeDraft>
