import { useState } from 'react'
import type { Ended, ItemEnding, Meeting, MeetingItem } from '../../server/meetings/contract.ts'
import { dateOf, longDate, shortDate } from '../app/format.ts'
import { useSession } from '../app/session.ts'
import { Button } from '../kit/button.tsx'
import { FactList, type Fact } from '../kit/fact-list.tsx'
import { Go } from '../kit/go.tsx'
import { Light } from '../kit/light.tsx'
import { Tag } from '../kit/tag.tsx'
import { EndingDialog } from './ending-dialogs.tsx'
import styles from './item-row.module.css'
import type { MeetingAddresses } from './meeting-addresses.ts'
import { endingNames, itemLight } from './meeting-words.ts'

interface Props {
  meeting: Meeting
  item: MeetingItem
  addresses: MeetingAddresses
}

/** One thing raised at the meeting: who raised it, how it ended, or the three ways in which it may end. */
export function ItemRow({ meeting, item, addresses }: Props) {
  const { name, words } = itemLight(item)
  const raised = [...new Set([item.enterprise?.name, item.by])].filter(Boolean).join('，')
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.number}>{item.number}</span>
        <span>{raised || '没有记谁提的'}</span>
        {item.topic && <Tag>{item.topic.name}</Tag>}
        <span className="end">
          <Light name={name}>{words}</Light>
        </span>
      </div>
      <p className={styles.text}>{item.text}</p>
      {item.ended && <EndedFacts ended={item.ended} matter={addresses.matter} />}
      {!item.ended && meeting.may.end && <Endings meeting={meeting} item={item} />}
    </li>
  )
}

/** The ways in which this kind of meeting may end an item, each its own dialog. */
function Endings({ meeting, item }: Omit<Props, 'addresses'>) {
  const [open, setOpen] = useState<ItemEnding | null>(null)
  return (
    <div className={styles.acts}>
      {meeting.endings.map((ending) => (
        <Button
          key={ending}
          size="small"
          reason={ending === 'handed-out' && !item.enterprise ? '没有记企业，不能交办' : undefined}
          onClick={() => setOpen(ending)}
        >
          {endingNames[ending]}
        </Button>
      ))}
      {open && <EndingDialog ending={open} meeting={meeting.id} item={item} onClose={() => setOpen(null)} />}
    </div>
  )
}

/** How it ended; handed out it shows the matter as it stands now. */
export function EndedFacts({ ended, matter }: { ended: Ended; matter: (number: string) => string }) {
  const { today } = useSession()
  const facts: Record<ItemEnding, readonly Fact[]> = {
    solved: [
      ['怎样解决', ended.how],
      ['凭据', ended.record],
    ],
    'handed-out': [
      ['交给', [ended.unit, ended.post].filter(Boolean).join('，')],
      ['时限', ended.limit],
      ['现在', <Appeal key="appeal" ended={ended} matter={matter} today={today} />],
    ],
    explained: [
      ['依据', ended.ground],
      ['怎样解释', ended.explanation],
      ['说明', [ended.on && longDate(ended.on), ended.to && `向${ended.to}`].filter(Boolean).join('，')],
    ],
  }
  return (
    <div className={styles.ended}>
      <FactList facts={facts[ended.ending]} labelWidth={64} />
    </div>
  )
}

interface AppealProps {
  ended: Ended
  matter: (number: string) => string
  today: string
}

function Appeal({ ended: { appeal }, matter, today }: AppealProps) {
  if (!appeal) return <span className="muted">这件诉求不在您能看的范围内</span>
  const { number, stage, ended, late, due } = appeal
  return (
    <span className={styles.appeal}>
      <Go to={matter(number)} className="inline">
        {number}
      </Go>
      <Light name={ended ? 'done' : late ? 'late' : 'ok'}>{late && !ended ? `${stage}，逾期` : stage}</Light>
      {!ended && due !== null && <span className="muted">{`${shortDate(dateOf(due), today)} 到期`}</span>}
    </span>
  )
}
