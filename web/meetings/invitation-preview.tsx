import type { KindChoices } from '../../server/meetings/contract.ts'
import { weekday } from '../app/format.ts'
import { FactList } from '../kit/fact-list.tsx'
import { Panel } from '../kit/panel.tsx'
import { titleOf } from './convene-draft.ts'
import styles from './convene.module.css'
import type { Convene } from './use-convene.ts'

/** The invitation as those asked will read it. */
export function InvitationPreview({ form, choices }: { form: Convene; choices: KindChoices }) {
  const { value, kind } = form
  const host = choices.leaders.find(({ id }) => id === value.host)
  const unit = kind?.conveners.find(({ post }) => post === value.convener)?.unit
  const agenda = value.agenda.filter(({ what }) => what.trim())
  return (
    <Panel title="收到的通知是这样" pad={false}>
      <article className={styles.paper} aria-label="通知预览">
        <h3>{`关于召开${titleOf(value, kind) || '……'}的通知`}</h3>
        <FactList
          labelWidth={56}
          facts={[
            ['时间', value.on && `${value.on} ${weekday(value.on)} ${value.from}—${value.until}`],
            ['地点', value.place || '待定'],
            ['主持', host?.name ?? '待定'],
            ['形式', value.form],
            ['参加', guestWords(value.posts.length, value.units.length, value.enterprises.length)],
          ]}
        />
        {agenda.length > 0 && (
          <ol className={styles.lines} aria-label="议程">
            {agenda.map(({ what, by }, index) => (
              <li key={index}>{by ? `${what}（${by}）` : what}</li>
            ))}
          </ol>
        )}
        <p className={styles.ask}>请回复是否参加、谁来参加。到会扫现场的签到码签到。</p>
        {unit && <p className={styles.sign}>{unit}</p>}
      </article>
    </Panel>
  )
}

function guestWords(posts: number, units: number, enterprises: number): string {
  const parts = [
    posts > 0 && `领导 ${posts} 位`,
    units > 0 && `单位 ${units} 家`,
    enterprises > 0 && `企业 ${enterprises} 户`,
  ]
  return parts.filter(Boolean).join('，') || '还没有选'
}
