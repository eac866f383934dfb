import { useState } from 'react'
import type { CasePage } from '../../server/cases/page-contract.ts'
import { SealsButton } from '../audit/seals-button.tsx'
import { Button } from '../kit/button.tsx'
import { Panel } from '../kit/panel.tsx'
import { CaseTimeline } from './case-timeline.tsx'
import { useFileLinks } from './use-file-links.ts'

/** What happened, newest first; with one press only what is on paper. */
export function HistoryPanel({ page }: { page: CasePage }) {
  const [onlyPaper, setOnlyPaper] = useState(false)
  const files = useFileLinks(page)
  const entries = onlyPaper ? page.timeline.filter((entry) => entry.files.length > 0) : page.timeline
  return (
    <Panel
      title="办理经过"
      note={onlyPaper ? `${entries.length} 条附有材料` : `${entries.length} 条，最近的在上`}
      pad={false}
      more={
        <>
          <Button tone="text" size="small" onClick={() => setOnlyPaper(!onlyPaper)}>
            {onlyPaper ? '看全部' : '只看书面材料'}
          </Button>
          <SealsButton page={page} />
        </>
      }
    >
      <CaseTimeline entries={entries} files={files} />
    </Panel>
  )
}
