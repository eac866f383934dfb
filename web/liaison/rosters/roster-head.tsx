import type { Roster } from '../../../server/liaison/rosters/contract.ts'
import { dateOf } from '../../app/format.ts'
import { Button } from '../../kit/button.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { Tag } from '../../kit/tag.tsx'
import { TimeLeft } from '../../kit/time-left.tsx'
import { useConfirm } from '../../kit/use-confirm.tsx'
import { useToast } from '../../kit/use-toast.ts'
import { useRosterAddresses } from './roster-addresses.ts'
import { sizeWords, stateWords } from './roster-words.ts'
import styles from './rosters.module.css'
import type { RosterActs } from './use-roster-acts.ts'

/** Which roster it is, how much time is left, its papers, and drawing or approving it. */
export function RosterHead({ roster, acts }: { roster: Roster; acts: RosterActs }) {
  const { list, paper } = useRosterAddresses()
  const { id, year, rule, district, due, state } = roster
  return (
    <PageHead
      title={`${year} 年${district?.name ?? ''}${rule.name}`}
      crumbs={[{ label: '名单', to: `${list}?year=${year}` }, { label: `${year} 年` }]}
      note={
        <span className={styles.headNote}>
          <Tag tone={state === 'approved' ? 'ok' : 'todo'}>{stateWords(roster)}</Tag>
          {sizeWords(roster)}
          <span className="muted">{whoWords(roster)}</span>
        </span>
      }
      acts={
        <>
          {due && (
            <span className={styles.due}>
              <TimeLeft light={due.light} text={due.text} />
              <span className="muted">{`${due.dueDate} 前`}</span>
            </span>
          )}
          <a className={styles.export} href={paper(id)} download>
            正式文本
          </a>
          <Decide roster={roster} acts={acts} />
        </>
      }
    />
  )
}

const whoWords = ({ drawnAt, drawnBy, approvedAt, approvedBy }: Roster): string =>
  approvedAt ? `${dateOf(approvedAt)} ${approvedBy ?? ''}批准` : `${dateOf(drawnAt)} ${drawnBy}生成`

function Decide({ roster, acts }: { roster: Roster; acts: RosterActs }) {
  const { draft, state, mayDraw, mayApprove, enterprises } = roster
  const confirm = useConfirm()
  const toast = useToast()
  if (state === 'approved') return null
  const approve = async () => {
    const sure = await confirm({
      title: `批准第 ${draft} 稿？`,
      content: `名单有 ${sizeWords(roster)}。批准后名单不再变动，企业分配按它进行。`,
      act: '批准',
    })
    if (sure) acts.approve.mutate(draft, { onSuccess: () => toast.done('名单已批准') })
  }
  return (
    <>
      {mayDraw && (
        <Button
          busy={acts.draw.isPending}
          onClick={() => acts.draw.mutate(roster, { onSuccess: (drawn) => toast.done(`已生成第 ${drawn.draft} 稿`) })}
        >
          重新生成
        </Button>
      )}
      {mayApprove ? (
        <Button
          tone="main"
          busy={acts.approve.isPending}
          reason={enterprises === 0 ? '名单里还没有企业' : undefined}
          onClick={() => void approve()}
        >
          批准
        </Button>
      ) : (
        <span className={styles.by}>由裁定岗批准</span>
      )}
    </>
  )
}
