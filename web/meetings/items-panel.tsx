import { useState } from 'react'
import type { Meeting } from '../../server/meetings/contract.ts'
import { Button } from '../kit/button.tsx'
import { Panel } from '../kit/panel.tsx'
import { EmptyState } from '../kit/state.tsx'
import { ItemDialog } from './item-dialog.tsx'
import { ItemRow } from './item-row.tsx'
import type { MeetingAddresses } from './meeting-addresses.ts'
import { itemsWords } from './meeting-words.ts'

/** What was raised at the meeting, each with one of its three endings (QH-03). */
export function ItemsPanel({ meeting, addresses }: { meeting: Meeting; addresses: MeetingAddresses }) {
  const [raising, setRaising] = useState(false)
  const { list, may } = meeting
  return (
    <Panel
      title={`会上提出的问题 ${list.length} 件`}
      note={itemsWords(meeting)}
      more={
        may.raise && (
          <Button size="small" onClick={() => setRaising(true)}>
            登记问题
          </Button>
        )
      }
      pad={false}
    >
      {list.length === 0 && (
        <EmptyState bare title={meeting.state === 'called' ? '会还没有开' : '没有登记问题'}>
          提出的每件问题，当场解决，交给一个单位限期办，或者解释清楚。
        </EmptyState>
      )}
      <ol aria-label="会上提出的问题">
        {list.map((item) => (
          <ItemRow key={item.id} meeting={meeting} item={item} addresses={addresses} />
        ))}
      </ol>
      {raising && <ItemDialog meeting={meeting} onClose={() => setRaising(false)} />}
    </Panel>
  )
}
