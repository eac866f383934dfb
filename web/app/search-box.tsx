import { useNavigate } from '@tanstack/react-router'
import { useRef, type FormEvent } from 'react'
import { Kbd } from '../kit/kbd.tsx'
import { useKeys } from '../kit/use-keys.ts'
import styles from './search-box.module.css'

/** Search from anywhere at the desk: `/` goes there, Enter opens the matters found. `to` is the page that takes `?q=`. */
export function SearchBox({ to }: { to: string }) {
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  useKeys([{ key: '/', label: '搜索', run: () => input.current?.focus() }])
  const find = (event: FormEvent) => {
    event.preventDefault()
    const words = input.current?.value.trim() ?? ''
    if (words) void navigate({ href: `${to}?${new URLSearchParams({ q: words })}` })
  }
  return (
    <form role="search" className={styles.find} onSubmit={find}>
      <input
        ref={input}
        type="search"
        aria-label="搜企业、编号、事由"
        placeholder="搜企业、编号、事由"
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
      <Kbd className={styles.key}>/</Kbd>
    </form>
  )
}
