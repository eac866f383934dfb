import { useId } from 'react'
import type { ActionField } from '../../../server/cases/page-contract.ts'
import { cx } from '../../kit/cx.ts'
import styles from './fields.module.css'

type Choices = NonNullable<ActionField['choices']>

interface Props {
  choices: Choices
  value: string | null
  onChange: (id: string) => void
}

/** Names up to this length stand side by side. */
const longName = 12

/** Choices one below the other when they carry explanations, side by side when they are only words. */
export function ChoiceList({ choices, value, onChange }: Props) {
  const name = useId()
  const plain = choices.every((choice) => !choice.note && !choice.group && choice.name.length <= longName)
  return (
    <div className={cx(styles.choices, plain && styles.plain)}>
      {choices.map((choice, index) => (
        <div key={choice.id}>
          {choice.group && choice.group !== choices[index - 1]?.group && <p className={styles.group}>{choice.group}</p>}
          <label className={styles.choice}>
            <input type="radio" name={name} checked={value === choice.id} onChange={() => onChange(choice.id)} />
            <span>
              {choice.name}
              {choice.note && <small>{choice.note}</small>}
            </span>
          </label>
        </div>
      ))}
    </div>
  )
}
