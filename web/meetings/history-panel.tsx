import type { MeetingEvent } from '../../server/meetings/contract.ts'
import { shortTime } from '../app/format.ts'
import { Panel } from '../kit/panel.tsx'
import { Timeline } from '../kit/timeline.tsx'

/** What happened to the meeting: called, postponed, held; with what it was before, and why. */
export function HistoryPanel({ history }: { history: readonly MeetingEvent[] }) {
  return (
    <Panel title="经过" note={`${history.length} 条，最近的在上`} pad={false}>
      <Timeline
        items={history.map((event, index) => ({
          id: String(index),
          time: shortTime(event.at),
          who: event.by,
          what: wordsOf(event),
        }))}
      />
    </Panel>
  )
}

function wordsOf({ what, reason, changes }: MeetingEvent): string {
  const changed = changes.map(({ field, before, after }) => `${field}由“${before || '空'}”改为“${after || '空'}”`)
  return [what, ...changed, reason && `理由：${reason}`].filter(Boolean).join('；')
}
