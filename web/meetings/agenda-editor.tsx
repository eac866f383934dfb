import { Input } from 'antd'
import { useRef } from 'react'
import type { AgendaItem } from '../../server/meetings/contract.ts'
import { Button } from '../kit/button.tsx'
import styles from './agenda-editor.module.css'

interface Props {
  value: readonly AgendaItem[]
  onChange: (agenda: AgendaItem[]) => void
}

const longest = 30

/** The agenda line by line; Enter begins the next line. */
export function AgendaEditor({ value, onChange }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const change = (index: number, part: Partial<AgendaItem>) =>
    onChange(value.map((item, at) => (at === index ? { ...item, ...part } : item)))
  const add = () => {
    if (value.length >= longest) return
    onChange([...value, { what: '', by: '' }])
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child input')?.focus())
  }
  return (
    <div>
      <ol ref={list} className={styles.agenda}>
        {value.map((item, index) => (
          <li key={index}>
            <span className="num">{index + 1}</span>
            <Input
              aria-label={`议程第 ${index + 1} 项`}
              maxLength={120}
              value={item.what}
              onChange={(event) => change(index, { what: event.target.value })}
              onPressEnter={add}
            />
            <Input
              aria-label={`第 ${index + 1} 项由谁`}
              placeholder="由谁"
              maxLength={60}
              value={item.by}
              onChange={(event) => change(index, { by: event.target.value })}
              onPressEnter={add}
            />
            <Button
              tone="text"
              size="small"
              aria-label={`去掉第 ${index + 1} 项`}
              onClick={() => onChange(value.filter((_, at) => at !== index))}
            >
              去掉
            </Button>
          </li>
        ))}
      </ol>
      <Button size="small" disabled={value.length >= longest} onClick={add}>
        加一项
      </Button>
    </div>
  )
}
