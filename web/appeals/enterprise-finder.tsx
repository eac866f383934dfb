import { useId, useState, type KeyboardEvent, type Ref } from 'react'
import type { EnterpriseProposal } from '../../server/enterprises/contract.ts'
import { useGet } from '../app/query.ts'
import { usePower } from '../app/session.ts'
import { useSettled } from '../cases/use-settled.ts'
import { Button } from '../kit/button.tsx'
import { cx } from '../kit/cx.ts'
import styles from './enterprise-finder.module.css'
import { FoundEnterprise } from './found-enterprise.tsx'
import { choosesByDigit, type ChosenEnterprise } from './intake-draft.ts'
import { NewEnterpriseForm } from './new-enterprise-form.tsx'

interface Props {
  value: ChosenEnterprise | null
  onChange: (enterprise: ChosenEnterprise | null) => void
  /** After a choice the next field takes over. */
  onChosen: () => void
  ref: Ref<HTMLInputElement>
  id?: string
  'aria-describedby'?: string
  'aria-invalid'?: boolean
}

/** Finds an enterprise while typing: initials, name, the end of the code. Digits, arrows and Enter choose. */
export function EnterpriseFinder({ value, onChange, onChosen, ref, ...rest }: Props) {
  const listId = useId()
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const [creating, setCreating] = useState(false)
  const mayCreate = usePower('enterprises.edit')
  const asked = useSettled(words.trim(), 150)
  const { data, isFetching } = useGet<EnterpriseProposal[]>(asked ? '/enterprises/lookup' : null, { q: asked })
  const open = words.trim() !== '' && !value
  const found = open ? (data ?? []) : []

  const choose = (enterprise: ChosenEnterprise) => {
    onChange(enterprise)
    setWords('')
    setCreating(false)
    onChosen()
  }
  const type = (text: string) => {
    if (value) onChange(null)
    setWords(text)
    setAt(0)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || event.altKey || event.ctrlKey || event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = event.key === 'Enter' ? found[at] : digitChoice(event.key, words, found)
    if (!step && !chosen) return
    event.preventDefault()
    if (step && found.length > 0) setAt((at + step + found.length) % found.length)
    if (chosen) choose(chosen)
  }
  return (
    <div className={styles.finder}>
      <input
        {...rest}
        ref={ref}
        autoFocus
        role="combobox"
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={found[at] && `${listId}-${at}`}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        className={cx(styles.input, value && styles.chosen)}
        value={value ? value.name : words}
        onChange={(event) => type(value ? lastTyped(value.name, event.target.value) : event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span className={styles.count}>
        {value?.creditCode}
        {open && !isFetching && `${found.length} 家`}
        {open && mayCreate && !creating && (
          <Button tone="text" size="small" onClick={() => setCreating(true)}>
            新登一家
          </Button>
        )}
      </span>
      <ul id={listId} role="listbox" aria-label="匹配的企业" className={cx(found.length > 0 && styles.list)}>
        {found.map((enterprise, index) => (
          <FoundEnterprise
            key={enterprise.id}
            id={`${listId}-${index}`}
            enterprise={enterprise}
            place={index + 1}
            selected={index === at}
            onChoose={() => choose(enterprise)}
          />
        ))}
      </ul>
      {open && !creating && data?.length === 0 && !isFetching && (
        <p className={styles.none}>
          {mayCreate ? '名录里没有找到，可按信用代码新登一家。' : '名录里没有找到。可以先不选企业，写明联系人身份。'}
        </p>
      )}
      {open && creating && <NewEnterpriseForm words={words} onCreated={choose} onCancel={() => setCreating(false)} />}
    </div>
  )
}

function digitChoice(key: string, words: string, found: readonly EnterpriseProposal[]) {
  return /^[1-9]$/.test(key) && choosesByDigit(words) ? found[Number(key) - 1] : undefined
}

/** Typing into a chosen name begins a new search with what was added; deleting clears the field. */
function lastTyped(name: string, text: string): string {
  return text.startsWith(name) ? text.slice(name.length) : ''
}
