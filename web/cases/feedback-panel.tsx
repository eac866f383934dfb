import type { CasePage } from '../../server/cases/page-contract.ts'
import { shortTime } from '../app/format.ts'
import { FactList } from '../kit/fact-list.tsx'
import { Light } from '../kit/light.tsx'
import { Panel } from '../kit/panel.tsx'
import { Tag } from '../kit/tag.tsx'
import styles from './feedback-panel.module.css'

const solvedWords: Record<string, string> = { yes: '解决了', partly: '解决一部分', no: '没解决' }

/** The two facts of the enterprise: was it contacted, is it solved. Closed until the unit says it is resolved. */
export function FeedbackPanel({ page }: { page: CasePage }) {
  const { feedback, stage, clock } = page
  if (feedback) {
    return (
      <Panel title="企业反馈" note={shortTime(feedback.at)}>
        <FactList
          labelWidth={80}
          facts={[
            [
              '联系过企业',
              <Fact key="contacted" yes={feedback.contacted} text={feedback.contacted ? '联系过' : '没有联系过'} />,
            ],
            [
              '问题解决',
              <Fact
                key="solved"
                yes={feedback.solved === 'yes'}
                text={solvedWords[feedback.solved] ?? feedback.solved}
              />,
            ],
            ['评价', feedback.grade],
            ['企业的话', feedback.words],
          ]}
        />
      </Panel>
    )
  }
  const open = stage.id === 'resolved'
  const until = open && clock?.timeLeft.dueDate
  return (
    <details className={styles.waiting}>
      <summary>
        <strong>企业反馈</strong>
        <Tag {...(open && { tone: 'todo' as const })}>{open ? '等企业回答' : '未开启'}</Tag>
        <span className={styles.end}>办结后由企业答两件事 ▾</span>
      </summary>
      <ol>
        <li>办理单位联系过吗</li>
        <li>问题解决了吗，还差什么</li>
      </ol>
      <p>{until ? `到 ${until} 没有回答，按无反馈销号，单独统计。` : '两件事都是肯定的才销号；说没解决，退回复核。'}</p>
    </details>
  )
}

function Fact({ yes, text }: { yes: boolean; text: string }) {
  return <Light name={yes ? 'done' : 'stuck'}>{text}</Light>
}
