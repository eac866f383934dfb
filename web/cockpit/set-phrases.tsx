import { Button } from '../kit/button.tsx'
import styles from './leader-acts.module.css'

const phrases = [
  '请牵头单位限期办结，结果报我。',
  '请牵头单位主要负责同志今日与企业见面，拿出办法。',
  '请督查室跟踪，三个工作日内报进展。',
]

/** Instructions that are written again and again; a press puts one into the form, where it can be changed. */
export function SetPhrases({ onTake }: { onTake: (text: string) => void }) {
  return (
    <ul className={styles.phrases} aria-label="常用批示">
      {phrases.map((text) => (
        <li key={text}>
          <Button wide onClick={() => onTake(text)}>
            {text}
          </Button>
        </li>
      ))}
    </ul>
  )
}
