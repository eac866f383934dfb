import { useState } from 'react'
import type { YearImportResult } from '../../server/calendar/contract.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { Button } from '../kit/button.tsx'
import { Panel } from '../kit/panel.tsx'
import { useToast } from '../kit/use-toast.ts'
import { useYearImport } from './use-year-import.ts'
import type { YearDraft } from './year-draft.ts'
import { YearDraftForm } from './year-draft-form.tsx'
import { YearPreview } from './year-preview.tsx'
import styles from './years-admin.module.css'

interface Props {
  first: YearDraft
  /** What the reading of the notice was not sure of. */
  doubts: readonly string[]
  onClose: () => void
  onPublished: (year: number) => void
}

/** Checks the days of a notice, shows what they change, and publishes them: a change after the preview asks for another. */
export function YearDraftPanel({ first, doubts, onClose, onPublished }: Props) {
  const [draft, setDraft] = useState(first)
  const [preview, setPreview] = useState<YearImportResult | null>(null)
  const { mutate, isPending, error, reset } = useYearImport()
  const toast = useToast()
  const change = (next: YearDraft): void => {
    setDraft(next)
    setPreview(null)
    reset()
  }
  const publish = (): void =>
    mutate(
      { draft, publish: true },
      { onSuccess: ({ year }) => (toast.done(`${year} 年放假安排已公布，在办时限正在重算`), onPublished(year)) },
    )
  return (
    <Panel title={`核对 ${draft.year} 年放假安排`} note="公布后对所有城市生效" accent>
      <div className={styles.stack}>
        {doubts.length > 0 && (
          <ul className={styles.doubts}>
            {doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        )}
        <YearDraftForm draft={draft} onChange={change} problem={error} />
        {error && <ProblemState error={error} title="没有公布，日历没有改动" bare />}
        {preview && <YearPreview result={preview} />}
        <div className={styles.acts}>
          {preview ? (
            <Button tone="main" busy={isPending} onClick={publish}>
              公布 {draft.year} 年放假安排
            </Button>
          ) : (
            <Button
              tone="main"
              busy={isPending}
              onClick={() => mutate({ draft, publish: false }, { onSuccess: setPreview })}
            >
              看会改什么
            </Button>
          )}
          <Button onClick={onClose}>不公布了</Button>
        </div>
      </div>
    </Panel>
  )
}
