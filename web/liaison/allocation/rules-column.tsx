import type { AllocationView, HandLine, RuleLine } from '../../../server/liaison/allocation/contract.ts'
import { shortTime } from '../../app/format.ts'
import { cx } from '../../kit/cx.ts'
import { Light } from '../../kit/light.tsx'
import { Panel } from '../../kit/panel.tsx'
import { Go } from '../../kit/go.tsx'
import { useAllocationAddresses } from './allocation-addresses.ts'
import { ruleLights, rulesHead, scoreWords } from './allocation-words.ts'
import styles from './allocation.module.css'

interface Props {
  view: AllocationView
  onReason: (hand: HandLine) => void
  onLift: (id: string) => void
}

/** What must hold and what is wished for, with what binds; then what hands have changed. */
export function RulesColumn({ view, onReason, onLift }: Props) {
  const { rules, wishes, hindrances, hands, forbidden, draft } = view
  return (
    <Panel title="分配规则" note={draft > 0 ? rulesNote(view) : '还没有计算'} pad={false} className={styles.column}>
      <h3 className={styles.sub}>{draft > 0 ? rulesHead(rules) : `必须做到 ${rules.length} 条`}</h3>
      <ul className={styles.rules}>
        {rules.map((rule) => (
          <Rule key={rule.id} rule={rule} computed={draft > 0} />
        ))}
      </ul>
      {hindrances.length > 0 && <Hindrances sentences={hindrances.map(({ sentence }) => sentence)} />}
      {wishes.length > 0 && <Wishes wishes={wishes} />}
      {hands.length > 0 && <Hands view={view} onReason={onReason} />}
      {forbidden.length > 0 && (
        <>
          <h3 className={styles.sub}>{`回避 ${forbidden.length} 处，重新计算后生效`}</h3>
          <ul className={styles.hands}>
            {forbidden.map(({ id, enterprise, post, reason }) => (
              <li key={id}>
                <b>{enterprise.name}</b>
                {view.mayManage && view.state === 'draft' && (
                  <button type="button" className={styles.link} onClick={() => onLift(id)}>
                    取消
                  </button>
                )}
                <small>{`${post.name}回避：${reason}`}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {draft > 0 && <Score view={view} />}
    </Panel>
  )
}

const rulesNote = ({ drafts: [last] }: AllocationView): string => (last ? `${shortTime(last.madeAt)} 计算` : '')

function Rule({ rule, computed }: { rule: RuleLine; computed: boolean }) {
  const light = ruleLights[rule.state]
  const source = rule.source ?? (rule.duties.length > 0 ? `依据 ${rule.duties.join('、')}` : '')
  return (
    <li className={cx(computed && rule.state !== 'met' && styles.binding)} title={source}>
      <span className={styles.check}>{computed && <Light name={light.name}>{light.word}</Light>}</span>
      <b>{rule.name}</b>
      <span className={styles.value}>{computed ? rule.figure : ''}</span>
      {computed && rule.notes.map((note) => <small key={note}>{note}</small>)}
    </li>
  )
}

function Hindrances({ sentences }: { sentences: string[] }) {
  return (
    <div className={styles.hindrances} role="note">
      <h3>为什么做不到</h3>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}

function Wishes({ wishes }: Pick<AllocationView, 'wishes'>) {
  return (
    <>
      <h3 className={styles.sub}>{`尽量做到 ${wishes.length} 条`}</h3>
      <ul className={styles.wishes}>
        {wishes.map(({ id, name, figure, share, note }) => (
          <li key={id}>
            <b>{name}</b>
            <span className={styles.strong}>{figure}</span>
            <span className={styles.meter} role="img" aria-label={`${name} ${figure}`}>
              <i style={{ width: `${Math.round(share * 100)}%` }} />
            </span>
            <small>{note}</small>
          </li>
        ))}
      </ul>
    </>
  )
}

function Hands({ view, onReason }: Pick<Props, 'view' | 'onReason'>) {
  const addresses = useAllocationAddresses()
  const { id, hands, mayManage, state } = view
  return (
    <>
      <h3 className={styles.sub}>{`手改 ${hands.length} 处`}</h3>
      <ul className={styles.hands}>
        {hands.map((hand) => (
          <li key={hand.id} className={cx(hand.reason === '' && styles.lack)}>
            <Go to={`${addresses.leader(id, hand.to.id)}&enterprise=${hand.enterprise.id}`}>{hand.enterprise.name}</Go>
            <span className="num">{scoreWords(hand.score)}</span>
            <small>
              {`${hand.from?.name ?? '没有领导'} → ${hand.to.name}`}
              {hand.reason === '' && (
                <span className={styles.owed}>
                  <Light name="stuck">还没写理由</Light>
                  {mayManage && state === 'draft' && (
                    <button type="button" className={styles.link} onClick={() => onReason(hand)}>
                      去补
                    </button>
                  )}
                </span>
              )}
            </small>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The score beside the best there could be without any change by hand. */
function Score({ view: { score, best, hands } }: Pick<Props, 'view'>) {
  return (
    <div className={styles.score}>
      <b className="num">{score}</b>
      {hands.length > 0 && best !== score ? `匹配分，不手改是 ${best}` : '匹配分，已经最优'}
    </div>
  )
}
