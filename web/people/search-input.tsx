import { Input } from 'antd'
import { useRef, useState } from 'react'
import styles from './people.module.css'

interface Props {
  label: string
  value: string
  onSearch: (words: string) => void
}

/** Searches while somebody types, a moment after the last key; an unfinished word of an input method is left alone. */
export function SearchInput({ label, value, onSearch }: Props) {
  const [words, setWords] = useState(value)
  const wait = useRef<ReturnType<typeof setTimeout>>(undefined)
  const search = (text: string) => {
    clearTimeout(wait.current)
    wait.current = setTimeout(() => onSearch(text.trim()), 250)
  }
  return (
    <Input
      allowClear
      aria-label={label}
      placeholder={label}
      className={styles.search ?? ''}
      value={words}
      onChange={(event) => {
        setWords(event.target.value)
        if (!(event.nativeEvent as InputEvent).isComposing) search(event.target.value)
      }}
      onCompositionEnd={(event) => search(event.currentTarget.value)}
    />
  )
}
