import { DatePicker, Input, Select } from 'antd'
import { useState } from 'react'
import { DueCalendar } from '../due-calendar.tsx'
import { Field } from '../field.tsx'
import { FileList } from '../file-list.tsx'
import { FilePicker } from '../file-picker.tsx'
import { Panel } from '../panel.tsx'
import { Segments } from '../segments.tsx'
import { Tabs } from '../tabs.tsx'
import type { DueDay } from '../weeks-of.ts'
import styles from './sheet.module.css'

export function FieldsSheet() {
  const [solved, setSolved] = useState<string | null>('partly')
  const [tab, setTab] = useState('one')
  return (
    <>
      <Panel title="填写">
        <div className={styles.stack}>
          <Field label="延期到哪天" hint="至多 5 个工作日" error="最多延 5 个工作日，最晚填 2026-10-21。">
            <DatePicker style={{ width: '100%' }} />
          </Field>
          <Field label="理由">
            <Input.TextArea rows={2} showCount maxLength={200} />
          </Field>
          <Field label="抄送" optional>
            <Select mode="multiple" style={{ width: '100%' }} options={[{ value: 'a', label: '督查岗' }]} />
          </Field>
          <Field group label="解决了吗">
            <Segments options={answers} value={solved} onChange={setSolved} />
          </Field>
          <FilePicker
            limits={{ endings: ['.pdf', '.jpg'], bytes: 20 * 1024 ** 2, count: 10 }}
            present={0}
            onFiles={() => {}}
          />
          <FileList files={[{ id: '1', name: '申请.pdf', note: '企业 · 09-28' }]} />
        </div>
      </Panel>
      <Panel title="为什么是这天">
        <DueCalendar days={days} today="2026-10-12" zeroWord="受理" />
      </Panel>
      <Panel>
        <Tabs
          label="示例"
          current={tab}
          onChange={setTab}
          tabs={[
            { id: 'one', label: '一面' },
            { id: 'two', label: '另一面' },
          ]}
        >
          <p>{tab === 'one' ? '这一面的内容' : '另一面的内容'}</p>
        </Tabs>
      </Panel>
    </>
  )
}

const answers = [
  { id: 'yes', name: '解决了' },
  { id: 'partly', name: '解决一部分' },
  { id: 'no', name: '没解决' },
]

const days: DueDay[] = [
  { date: '2026-10-08', kind: 'zero', working: true },
  { date: '2026-10-09', kind: 'paused', working: true },
  { date: '2026-10-10', kind: 'counted', number: 1, working: true, makeUp: true },
  { date: '2026-10-11', kind: 'off', working: false },
  { date: '2026-10-12', kind: 'counted', number: 2, working: true },
  { date: '2026-10-13', kind: 'counted', number: 3, working: true },
  { date: '2026-10-14', kind: 'due', number: 4, working: true },
  { date: '2026-10-15', kind: 'after', working: true },
]
