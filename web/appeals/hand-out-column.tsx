import { longDate } from '../app/format.ts'
import { useUnits } from '../cases/case-choices.ts'
import { Button } from '../kit/button.tsx'
import { DueDate } from '../kit/due-date.tsx'
import { FactList } from '../kit/fact-list.tsx'
import { Kbd } from '../kit/kbd.tsx'
import { Panel } from '../kit/panel.tsx'
import { EmptyState } from '../kit/state.tsx'
import { UnitChip } from '../kit/unit-chip.tsx'
import { useKeys } from '../kit/use-keys.ts'
import styles from './hand-out-column.module.css'
import { SuggestedHandOut } from './suggested-hand-out.tsx'
import type { Intake } from './use-intake.ts'

/** Keys of the alternatives, after those of the five fields. */
const alternativeKeys = ['Alt+6', 'Alt+7', 'Alt+8'] as const

/** Who should get the matter, why and why not, until when, who else might, and what happens after registration. */
export function HandOutColumn({ intake }: { intake: Intake }) {
  const { suggestion, draft, set } = intake
  const handOut = suggestion?.handOut
  const alternatives = (suggestion?.alternatives ?? []).slice(0, alternativeKeys.length)
  useKeys(
    alternativeKeys.map((key, index) => ({
      key,
      run: () => set({ lead: alternatives[index]?.unit.id ?? draft.lead }),
    })),
  )
  return (
    <Panel
      title="分办建议"
      more={<span className="small muted">仅在不并入时使用</span>}
      pad={false}
      className={styles.column ?? ''}
    >
      <div className={styles.body} tabIndex={0} role="region" aria-label="分办建议的理由">
        {!handOut && (
          <EmptyState bare title="还看不出该谁办。">
            写了诉什么，或选了类别，这里就有建议。
          </EmptyState>
        )}
        {handOut && (
          <>
            <section className={styles.part}>
              {draft.lead ? <Changed intake={intake} /> : <SuggestedHandOut handOut={handOut} large />}
            </section>
            <section className={styles.part}>
              <FactList
                labelWidth={44}
                facts={[
                  ['协办', handOut.assistants.map(({ shortName }) => shortName).join('、')],
                  ['时限', handOut.limit],
                  [
                    '到期',
                    <>
                      <DueDate className={styles.due ?? ''} date={`${longDate(handOut.dueDate)} ${handOut.dueTime}`} />
                      <span className={styles.note}>{handOut.dueNote}</span>
                    </>,
                  ],
                ]}
              />
            </section>
          </>
        )}
        {alternatives.length > 0 && !draft.lead && (
          <section className={styles.part}>
            <h3>也可以分给</h3>
            <ul className={styles.alternatives}>
              {alternatives.map(({ unit, reason }, index) => (
                <li key={unit.id}>
                  <button type="button" onClick={() => set({ lead: unit.id })}>
                    <Kbd>{(alternativeKeys[index] ?? '').replace('+', ' ')}</Kbd>
                    <span>{unit.shortName}</span>
                    <small>{reason}</small>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        {suggestion && (
          <section className={styles.part}>
            <h3>登记后</h3>
            <ol className={styles.after}>
              {suggestion.afterwards.map(({ when, text }) => (
                <li key={text}>
                  <span className="num">{when}</span>
                  <span>{text}</span>
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
    </Panel>
  )
}

/** The clerk chose another unit than the suggested one. */
function Changed({ intake: { draft, set, suggestion } }: { intake: Intake }) {
  const unit = useUnits().find(({ id }) => id === draft.lead)
  return (
    <>
      <UnitChip part="lead" name={unit?.shortName ?? draft.lead} large />
      <p className={styles.note}>{`原建议 ${suggestion?.handOut?.lead.shortName ?? ''}，已由登记岗改。`}</p>
      <Button size="small" onClick={() => set({ lead: '' })}>
        仍按建议
      </Button>
    </>
  )
}
