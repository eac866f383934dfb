import { usePower } from '../app/session.ts'
import { Button } from '../kit/button.tsx'
import { useKeys } from '../kit/use-keys.ts'
import { filledCount, likelySame, missingFrom } from './intake-draft.ts'
import styles from './intake-foot.module.css'
import type { Intake } from './use-intake.ts'

interface Props {
  intake: Intake
  busy: boolean
  onRegister: () => void
  onAnswer: () => void
  onHandOut: () => void
}

const numerals = ['一', '两', '三', '四', '五']

/** What is still to be decided, and the three ways to finish. */
export function IntakeFoot({ intake, busy, onRegister, onAnswer, onHandOut }: Props) {
  const { draft, suggestion, topic } = intake
  const mayHandOut = usePower('appeals.hand-out')
  const missing = missingFrom(draft)
  const same = likelySame(suggestion, draft)
  const incomplete = missing.length > 0
  const cannotHandOut = incomplete || !mayHandOut || !suggestion?.handOut
  useKeys([
    { key: 'Ctrl+s', label: '只登记', run: () => !incomplete && onRegister() },
    { key: 'Ctrl+d', label: '当场答复', run: () => !incomplete && onAnswer() },
    { key: 'Ctrl+Enter', label: '登记并分办', run: () => !cannotHandOut && onHandOut() },
  ])
  const main = !same && !incomplete
  return (
    <footer className={styles.foot}>
      <span role="status" className={styles.say}>
        {incomplete && (
          <>
            <strong>还差：</strong>
            {missing.join('、')}。
          </>
        )}
        {!incomplete && same && (
          <>
            <strong>{`${numerals[filledCount(draft, topic) - 1] ?? ''}项已填。先定一件事：`}</strong>
            {`与 ${same.case.number} 是不是同一回事。`}
            <span className="muted">是，按 Alt M 并入；不是，再登记。</span>
          </>
        )}
        {main && <strong>{`${numerals[filledCount(draft, topic) - 1] ?? ''}项已填，可以登记。`}</strong>}
      </span>
      <span className={styles.acts}>
        <Button
          kbd="Ctrl s"
          busy={busy}
          disabled={incomplete}
          onClick={onRegister}
          {...(main && !mayHandOut && { tone: 'main' as const })}
        >
          只登记
        </Button>
        <Button kbd="Ctrl d" disabled={incomplete} onClick={onAnswer}>
          当场答复
        </Button>
        <Button
          kbd="Ctrl Enter"
          busy={busy}
          disabled={cannotHandOut && mayHandOut}
          reason={mayHandOut ? undefined : '由分办岗分办'}
          onClick={onHandOut}
          {...(main && mayHandOut && { tone: 'main' as const })}
        >
          登记并分办
        </Button>
      </span>
    </footer>
  )
}
