import { Select } from 'antd'
import { useState } from 'react'
import styles from './topic-line.module.css'

interface Topic {
  id: string
  name: string
}

interface Props {
  topics: readonly Topic[]
  guessed: Topic | null
  /** Chosen by hand; it stays whatever is guessed later. */
  chosen: string | null
  onChoose: (topic: string) => void
}

/** What the words are taken for; nobody has to sort their own trouble, but may. */
export function TopicLine({ topics, guessed, chosen, onChoose }: Props) {
  const [choosing, setChoosing] = useState(false)
  const current = topics.find(({ id }) => id === chosen) ?? guessed
  if (!current && !choosing) return null
  return (
    <div className={styles.line}>
      <span>归到</span>
      {choosing ? (
        <Select
          autoFocus
          defaultOpen
          aria-label="归到哪一类"
          className={styles.select ?? ''}
          value={current?.id ?? null}
          options={topics.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => {
            onChoose(id)
            setChoosing(false)
          }}
          onOpenChange={(open) => !open && setChoosing(false)}
        />
      ) : (
        <>
          <b>{current?.name}</b>
          <button type="button" onClick={() => setChoosing(true)}>
            改一下
          </button>
        </>
      )}
    </div>
  )
}
