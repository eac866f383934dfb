import { DatePicker, Input, InputNumber } from 'antd'
import dayjs from 'dayjs'
import type { Problem } from '../app/problem.ts'
import { Field } from '../kit/field.tsx'
import { DayOffRow, MakeUpRow } from './draft-rows.tsx'
import { DraftRows } from './draft-row-list.tsx'
import type { YearDraft } from './year-draft.ts'
import styles from './years-admin.module.css'

interface Props {
  draft: YearDraft
  onChange: (draft: YearDraft) => void
  problem: Problem | null
}

/** The notice as it will be published: number, title, and every day by name. */
export function YearDraftForm({ draft, onChange, problem }: Props) {
  const set = (change: Partial<YearDraft>): void => onChange({ ...draft, ...change })
  const error = (field: string) => problem?.forField(field)
  const start = `${draft.year}-01-01`
  return (
    <div className={styles.stack}>
      <div className={styles.head}>
        <Field label="年份">
          <InputNumber value={draft.year} min={2004} max={2100} onChange={(year) => year && set({ year })} />
        </Field>
        <Field label="文号" error={error('notice.number')}>
          <Input
            value={draft.number}
            placeholder="国办发明电〔2026〕1号"
            onChange={(event) => set({ number: event.target.value })}
          />
        </Field>
        <Field label="发文日期" optional>
          <DatePicker
            value={draft.publishedAt ? dayjs(draft.publishedAt) : null}
            onChange={(date) => set({ publishedAt: date?.format('YYYY-MM-DD') ?? null })}
          />
        </Field>
      </div>
      <Field label="标题" error={error('notice.title')}>
        <Input value={draft.title} onChange={(event) => set({ title: event.target.value })} />
      </Field>
      <DraftRows
        title="放假"
        add="加一段假期"
        rows={draft.daysOff}
        fresh={{ from: start, to: start, name: '' }}
        onChange={(daysOff) => set({ daysOff })}
        errorOf={(index) => problem?.errors.find(({ field }) => field.startsWith(`daysOff.${index}`))?.message}
        error={error('daysOff')}
        Row={DayOffRow}
      />
      <DraftRows
        title="调休上班"
        add="加一个上班日"
        rows={draft.makeUpDays}
        fresh={{ date: start, name: '' }}
        onChange={(makeUpDays) => set({ makeUpDays })}
        errorOf={(index) => problem?.errors.find(({ field }) => field.startsWith(`makeUpDays.${index}`))?.message}
        error={error('makeUpDays')}
        Row={MakeUpRow}
      />
    </div>
  )
}
