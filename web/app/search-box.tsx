import { useNavigate } from '@tanstack/react-router'
import { useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { Kbd } from '../kit/kbd.tsx'
import { useKeys } from '../kit/use-keys.ts'
import { useCityHref } from './address.ts'
import styles from './search-box.module.css'
import { SearchHits, type Hit } from './search-hits.tsx'
import { useSearchHits } from './use-search-hits.ts'

/** Search from anywhere at the desk: `/` goes there, ↓ ↑ choose a matter, Enter opens it or lists all that were found. */
export function SearchBox() {
  const navigate = useNavigate()
  const hrefOf = useCityHref()
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  const [words, setWords] = useState('')
  const [at, setAt] = useState(-1)
  const [open, setOpen] = useState(false)
  const hits = useSearchHits(open ? words.trim() : '')
  const shown = open && hits !== null
  useKeys([{ key: '/', label: '搜索', run: () => input.current?.focus() }])

  const leave = (href: string) => {
    setOpen(false)
    input.current?.blur()
    void navigate({ href })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const chosen = hits?.rows[at]
    if (chosen) leave(chosen.to)
    else if (words.trim()) leave(hrefOf(`/desk/ledger?${new URLSearchParams({ q: words.trim() })}`))
  }
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') input.current?.blur()
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step || !hits) return
    event.preventDefault()
    setAt(Math.max(-1, Math.min(hits.rows.length - 1, at + step)))
  }
  return (
    <form role="search" className={styles.find} onSubmit={submit}>
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label="搜企业、编号、事由"
        aria-expanded={shown}
        aria-controls={listId}
        aria-activedescendant={at >= 0 ? `${listId}-${at}` : undefined}
        aria-autocomplete="list"
        placeholder="搜企业、编号、事由"
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          setAt(-1)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={move}
      />
      <Kbd className={styles.key}>/</Kbd>
      {shown && <SearchHits id={listId} hits={hits} at={at} onOpen={(hit: Hit) => leave(hit.to)} />}
    </form>
  )
}
