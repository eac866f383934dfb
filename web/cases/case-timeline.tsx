import type { TimelineEntry, FileEntry } from '../../server/cases/page-contract.ts'
import { shortTime } from '../app/format.ts'
import { Timeline } from '../kit/timeline.tsx'
import styles from './case-timeline.module.css'

interface Props {
  entries: readonly TimelineEntry[]
  /** Files that the entries name, with where each opens. */
  files?: readonly (FileEntry & { href: string })[]
}

/** What was done to a case, newest first: who, the verb, and what was said. */
export function CaseTimeline({ entries, files = [] }: Props) {
  return (
    <Timeline
      items={entries
        .toSorted((one, other) => other.seq - one.seq)
        .map((entry) => ({
          id: String(entry.seq),
          time: shortTime(entry.at),
          tag: entry.tag,
          who: entry.who,
          what: <Said entry={entry} />,
          files: links(entry, files),
        }))}
    />
  )
}

/** The words of an entry; a single part needs no label. */
function Said({ entry: { parts, name } }: { entry: TimelineEntry }) {
  const [only] = parts
  if (!only) return name
  if (parts.length === 1) return only.text
  return parts.map((part) => (
    <span key={part.name} className={styles.part}>
      <span className={styles.name}>{part.name}</span>
      {part.text}
    </span>
  ))
}

function links(entry: TimelineEntry, files: Props['files'] = []) {
  const own = files.filter((file) => entry.files.includes(file.id))
  if (own.length === 0) return undefined
  return own.map((file) => (
    <a key={file.id} href={file.href} target="_blank" rel="noreferrer" className="inline">
      {file.name}
    </a>
  ))
}
