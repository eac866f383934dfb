import { DatePicker, Popover, Select } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import type { Filters } from '../app/address.ts'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Segments } from '../kit/segments.tsx'
import styles from './add-condition.module.css'
import type { Condition } from './conditions.ts'

interface Props {
  conditions: readonly Condition[]
  /** What is in force, so that a condition is changed rather than set twice. */
  query: Filters
  onAdd: (change: Filters) => void
}

/** 加条件: which condition, then its value. */
export function AddCondition({ conditions, query, onAdd }: Props) {
  const [open, setOpen] = useState(false)
  const add = (change: Filters) => {
    onAdd(change)
    setOpen(false)
  }
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={<ConditionForm conditions={conditions} query={query} onAdd={add} />}
    >
      <button type="button" className={styles.open} aria-expanded={open}>
        加条件
      </button>
    </Popover>
  )
}

function ConditionForm({ conditions, query, onAdd }: Props) {
  const [key, setKey] = useState<string>(conditions[0]?.key ?? 'mode')
  const [change, setChange] = useState<Filters>({})
  const condition = conditions.find((each) => each.key === key)
  const choose = (next: string) => {
    setKey(next)
    setChange({})
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onAdd(change)
      }}
    >
      <Field label="条件">
        <Select
          value={key}
          onChange={choose}
          listHeight={320}
          options={conditions.map((each) => ({ value: each.key, label: each.name }))}
        />
      </Field>
      {condition && (
        <ConditionValue key={key} condition={condition} value={{ ...query, ...change }} onChange={setChange} />
      )}
      <Button type="submit" tone="main" wide disabled={Object.keys(change).length === 0}>
        只看这些
      </Button>
    </form>
  )
}

interface ValueProps {
  condition: Condition
  value: Filters
  onChange: (change: Filters) => void
}

function ConditionValue({ condition, value, onChange }: ValueProps) {
  const present = value[condition.key]
  if (condition.form === 'days') return <SpanValue {...{ condition, value, onChange }} />
  if (condition.form === 'flag' || condition.single) {
    const options = condition.form === 'flag' ? flagOptions(condition) : condition.choices
    return (
      <Field label="取值" group>
        <Segments
          options={options}
          value={present ?? null}
          onChange={(id) => onChange({ [condition.key]: id })}
          columns={2}
        />
      </Field>
    )
  }
  return (
    <Field label="取值" hint="可选几项">
      <Select
        mode="multiple"
        placeholder="选一项或几项"
        optionFilterProp="label"
        value={present ? present.split(',') : []}
        options={condition.choices.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(ids: string[]) => onChange({ [condition.key]: ids.join(',') || undefined })}
      />
    </Field>
  )
}

function SpanValue({ condition, value, onChange }: ValueProps & { condition: Extract<Condition, { form: 'days' }> }) {
  const day = (text: string | undefined) => (text ? dayjs(text) : null)
  return (
    <Field label="日期" hint="可只填一头">
      <DatePicker.RangePicker
        allowEmpty={[true, true]}
        value={[day(value[condition.key]), day(value[condition.to])]}
        onChange={(_, [from, to]) => onChange({ [condition.key]: from || undefined, [condition.to]: to || undefined })}
      />
    </Field>
  )
}

const flagOptions = ({ yes, no }: Extract<Condition, { form: 'flag' }>) => [
  { id: 'true', name: yes },
  { id: 'false', name: no ?? `没有${yes}` },
]
