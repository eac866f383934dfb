import { Input } from 'antd'
import { useEffect, useState } from 'react'
import styles from './people.module.css'

interface Props {
  label: string
  value: string
  onSearch: (words: string) => void
}

/** Searches while somebody types, a moment after the last key; an unfinished word of an input method is left alone. */
export function SearchInput({ label, value, onSearch }: Props) {
  const [words, setWords] = useState(value)
  const [composing, setComposing] = useState(false)
  useEffect(() => setWords(value), [value])
  useEffect(() => {
    if (composing || words.trim() === value) return
    const wait = setTimeout(() => onSearch(words.trim()), 250)
    return () => clearTimeout(wait)
  }, [words, composing, value, onSearch])
  return (
    <Input
      allowClear
      aria-label={label}
      placeholder={label}
      className={styles.search ?? ''}
      value={words}
      onChange={(event) => setWords(event.target.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
    />
  )
}
