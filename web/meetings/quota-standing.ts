import type { QuotaPeriod, QuotaRow, QuotaSubject } from '../../server/meetings/contract.ts'

/** How one quota stands in the period that runs, over all who owe it. */
export interface Standing {
  /** 第四季度; null before the first period has begun. */
  label: string | null
  start: string | null
  end: string | null
  done: number
  owed: number
  /** Those who missed a period or are close to it, the worst first. */
  behind: QuotaSubject[]
}

/** The period of a subject that runs today, or the last one that ran. */
export function runningPeriod(periods: readonly QuotaPeriod[], today: string): QuotaPeriod | undefined {
  return periods.findLast(({ start }) => start <= today)
}

/** What was held and owed in the period that runs, and who is behind. */
export function standingOf({ subjects }: Pick<QuotaRow, 'subjects'>, today: string): Standing {
  const running = subjects.flatMap(({ periods }) => runningPeriod(periods, today) ?? [])
  const [first] = running
  return {
    label: first?.label ?? null,
    start: first?.start ?? null,
    end: first?.end ?? null,
    done: running.reduce((sum, { done, owed }) => sum + Math.min(done, owed), 0),
    owed: running.reduce((sum, { owed }) => sum + owed, 0),
    behind: subjects.filter(({ behind }) => behind > 0).toSorted((a, b) => b.behind - a.behind),
  }
}

/** The labels of all periods of the year up to now, in order, over all subjects. */
export function periodsOf({ subjects }: Pick<QuotaRow, 'subjects'>): string[] {
  const all = subjects.flatMap(({ periods }) => periods).toSorted((a, b) => a.start.localeCompare(b.start))
  return [...new Set(all.map(({ label }) => label))]
}
