import type { CasePage } from '../../server/cases/page-contract.ts'
import { shortTime } from '../app/format.ts'
import { SealsButton } from '../audit/seals-button.tsx'
import { useFileLinks } from '../cases/use-file-links.ts'
import { Panel } from '../kit/panel.tsx'
import { Timeline } from '../kit/timeline.tsx'
import { plainWho, plainWords } from './plain-words.ts'

/** What happened, newest first, in plain words. */
export function MatterHistory({ page }: { page: CasePage }) {
  const files = useFileLinks(page)
  const links = (ids: readonly string[]) => {
    const own = files.filter(({ id }) => ids.includes(id))
    if (own.length === 0) return undefined
    return own.map((file) => (
      <a key={file.id} href={file.href} target="_blank" rel="noreferrer" className="inline">
        {file.name}
      </a>
    ))
  }
  const units = page.tasks.map(({ unit }) => unit.shortName)
  const entries = page.timeline.toSorted((one, other) => other.seq - one.seq)
  return (
    <Panel title="经过" more={<SealsButton page={page} />}>
      <Timeline
        form="portal"
        items={entries.map((entry) => ({
          id: String(entry.seq),
          time: shortTime(entry.at),
          who: plainWho(entry, units),
          what: plainWords(entry),
          files: links(entry.files),
        }))}
      />
    </Panel>
  )
}
