import { DatePicker, Input, Select } from 'antd'
import dayjs from 'dayjs'
import { useUnits } from '../cases/case-choices.ts'
import { Uploads } from '../cases/uploads.tsx'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Panel } from '../kit/panel.tsx'
import { EnterpriseSelect } from '../enterprises/enterprise-select.tsx'
import styles from './liaison.module.css'
import type { VisitDraft } from './visit-draft.ts'

interface Props {
  draft: VisitDraft
  today: string
  onChange: (change: Partial<VisitDraft>) => void
  /** Only the record: problems and pictures stay what they were. */
  correcting?: boolean
}

/** What happened at a visit, in the order in which one would tell it. */
export function VisitForm({ draft, today, onChange, correcting }: Props) {
  const units = useUnits()
  return (
    <div className={styles.form}>
      <Panel>
        <div className={styles.form}>
          <Field label="企业">
            <EnterpriseSelect value={draft.enterprise} onChange={(enterprise) => onChange({ enterprise })} />
          </Field>
          <Field label="日期">
            <DatePicker
              allowClear={false}
              inputReadOnly
              maxDate={dayjs(today)}
              style={{ width: '100%' }}
              value={dayjs(draft.on)}
              onChange={(_, text) => onChange({ on: String(text) })}
            />
          </Field>
          <Field label="地点" optional>
            <Input maxLength={100} value={draft.place} onChange={(event) => onChange({ place: event.target.value })} />
          </Field>
          <Field label="同去" hint="写单位和岗位，不写姓名" optional>
            <Select
              mode="tags"
              style={{ width: '100%' }}
              value={draft.companions}
              options={units.map(({ shortName }) => ({ value: shortName, label: shortName }))}
              onChange={(companions: string[]) => onChange({ companions })}
            />
          </Field>
          <Field label="看了什么">
            <Input.TextArea
              autoSize={{ minRows: 2 }}
              maxLength={2000}
              value={draft.saw}
              onChange={(event) => onChange({ saw: event.target.value })}
            />
          </Field>
        </div>
      </Panel>
      {!correcting && (
        <>
          <Problems problems={draft.problems} onChange={(problems) => onChange({ problems })} />
          <Panel title="现场照片">
            <Uploads files={draft.files} onChange={(files) => onChange({ files })} />
          </Panel>
        </>
      )}
      <Panel>
        <label className={styles.conduct}>
          <input
            type="checkbox"
            checked={draft.cleanConduct}
            onChange={(event) => onChange({ cleanConduct: event.target.checked })}
          />
          <span>
            没有接受宴请和礼品，没有谈个人利益
            <small>廉洁记录，不勾选不能提交</small>
          </span>
        </label>
      </Panel>
    </div>
  )
}

/** Each problem becomes a matter of its own as soon as the record is sent. */
function Problems({ problems, onChange }: { problems: string[]; onChange: (problems: string[]) => void }) {
  return (
    <Panel title="企业提出的问题" note="提交后各自转为诉求">
      <div className={styles.form}>
        {problems.map((problem, index) => (
          <div key={index} className={styles.problem}>
            <Input.TextArea
              aria-label={`问题 ${index + 1}`}
              autoSize={{ minRows: 2 }}
              maxLength={2000}
              value={problem}
              onChange={(event) => onChange(problems.map((each, at) => (at === index ? event.target.value : each)))}
            />
            <div>
              <Button tone="text" size="small" onClick={() => onChange(problems.filter((_, at) => at !== index))}>
                {`去掉问题 ${index + 1}`}
              </Button>
            </div>
          </div>
        ))}
        <Button size="large" wide onClick={() => onChange([...problems, ''])}>
          加一个问题
        </Button>
      </div>
    </Panel>
  )
}
