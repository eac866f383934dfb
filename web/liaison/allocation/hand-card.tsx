import type { AllocatedEnterprise, AllocationView, HandLine } from '../../../server/liaison/allocation/contract.ts'
import { shortTime } from '../../app/format.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { Button } from '../../kit/button.tsx'
import { FactList } from '../../kit/fact-list.tsx'
import { Mark } from '../../kit/mark.tsx'
import { useToast } from '../../kit/use-toast.ts'
import { scoreWords } from './allocation-words.ts'
import styles from './allocation.module.css'
import type { AllocationActs } from './use-allocation-acts.ts'

interface Props {
  view: AllocationView
  enterprise: AllocatedEnterprise
  hand: HandLine | undefined
  acts: AllocationActs
  onChange: () => void
  onForbid: () => void
}

/** What a hand changed about the chosen enterprise, or the way to change it. */
export function HandCard({ view, enterprise, hand, acts, onChange, onForbid }: Props) {
  const toast = useToast()
  const open = view.mayManage && view.state === 'draft'
  const avoids = view.rules.some(({ id }) => id === 'avoid')
  const restore = () =>
    hand && acts.takeBack.mutate(hand.id, { onSuccess: () => toast.done(`${enterprise.name}已恢复原方案`) })
  return (
    <div>
      <h3>
        {hand && <Mark name="stuck" className={styles.mark} />}
        {hand ? `手改：${enterprise.short}` : `要不要手改：${enterprise.short}`}
      </h3>
      {hand && <HandFacts hand={hand} />}
      {!hand && <p className={styles.say}>按规则和得分归这一岗；要改给别的领导，先看会怎样，再写理由。</p>}
      {acts.takeBack.error && <ProblemState bare error={acts.takeBack.error} title="没有恢复" />}
      {open && (
        <div className={styles.acts}>
          {hand && (
            <Button size="small" busy={acts.takeBack.isPending} onClick={restore}>
              恢复原方案
            </Button>
          )}
          <Button size="small" onClick={onChange}>
            {hand ? '再改给别人' : '改给别的领导'}
          </Button>
          {avoids && !hand && (
            <Button size="small" tone="text" onClick={onForbid}>
              要回避
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

function HandFacts({ hand }: { hand: HandLine }) {
  return (
    <FactList
      labelWidth={36}
      facts={[
        ['从', hand.from?.name ?? '没有领导'],
        ['到', hand.to.name],
        ['理由', hand.reason || '还没写，送审前要补上'],
        ['谁改', `${hand.madeBy}，${shortTime(hand.madeAt)}`],
        ['影响', `${scoreWords(hand.score)}，公布时列明`],
      ]}
    />
  )
}
