import { useState } from 'react'
import { useFilters } from '../app/address.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useTitle } from '../app/use-title.ts'
import { DeskPage } from '../kit/desk-page.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { useYears } from './calendar-queries.ts'
import { NoticePaste } from './notice-paste.tsx'
import { draftOf, emptyDraft, type YearDraft } from './year-draft.ts'
import { YearDraftPanel } from './year-draft-panel.tsx'
import { YearPanel } from './year-panel.tsx'
import styles from './years-admin.module.css'

interface Work {
  draft: YearDraft
  doubts: readonly string[]
}

/** Where an administrator enters the official notice of a year. */
export function YearsAdminPage() {
  useTitle('放假安排')
  const years = useYears()
  const [filters, setFilters] = useFilters()
  const [work, setWork] = useState<Work | null>(null)
  const next = years.data?.find(({ status }) => status === 'unpublished')?.year ?? years.data?.[0]?.year
  const shown = Number(filters['year'] ?? next)
  const close = (): void => setWork(null)
  return (
    <DeskPage>
      <PageHead title="放假安排" note={next && `${next} 年的通知公布前，跨入这一年的到期日都是暂定`} />
      {years.error && <ProblemState error={years.error} retry={() => void years.refetch()} />}
      {!years.error && !next && <Skeleton lines={9} />}
      {next && (
        <div className={styles.page}>
          {work ? (
            <YearDraftPanel
              first={work.draft}
              doubts={work.doubts}
              onClose={close}
              onPublished={(year) => (close(), setFilters({ year: String(year) }))}
            />
          ) : (
            <NoticePaste
              onRead={(reading) => setWork({ draft: draftOf(reading, next), doubts: reading.problems })}
              onBlank={() => setWork({ draft: emptyDraft(next), doubts: [] })}
            />
          )}
          <YearPanel year={shown} onChange={(year) => setFilters({ year: String(year) })} />
        </div>
      )}
    </DeskPage>
  )
}
