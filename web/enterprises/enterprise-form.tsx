import { Checkbox, DatePicker, Input, Select } from 'antd'
import dayjs from 'dayjs'
import type { ReactElement } from 'react'
import type { EnterpriseChoices } from '../../server/enterprises/contract.ts'
import type { Problem } from '../app/problem.ts'
import { useGet } from '../app/query.ts'
import { useSession } from '../app/session.ts'
import { Field } from '../kit/field.tsx'
import type { EnterpriseDraft } from './enterprise-draft.ts'
import { optionsOf, sizeWords, statusWords } from './enterprise-words.ts'
import styles from './enterprises.module.css'

interface Props {
  draft: EnterpriseDraft
  onChange: (change: Partial<EnterpriseDraft>) => void
  problem: Problem | null
}

type TextName = {
  [Name in keyof EnterpriseDraft]: EnterpriseDraft[Name] extends string ? Name : never
}[keyof EnterpriseDraft]

/** Every field of an enterprise; the two that are needed come first. */
export function EnterpriseForm({ draft, onChange, problem }: Props) {
  const { data } = useGet<EnterpriseChoices>('/enterprises/choices')
  const { today } = useSession()
  const text = (name: TextName, label: string, hint?: string, required = false) => (
    <Field label={label} hint={hint} optional={!required} error={problem?.forField(name)}>
      <Input
        value={draft[name]}
        onChange={(event) => onChange({ [name]: event.target.value })}
        spellCheck={false}
        autoComplete="off"
      />
    </Field>
  )
  const choice = (
    name: 'district' | 'park' | 'size' | 'status',
    label: string,
    options: { value: string; label: string }[],
  ) => (
    <Field label={label} optional={name !== 'status'} error={problem?.forField(name)}>
      <Select
        allowClear={name !== 'status'}
        placeholder="选一个"
        value={draft[name]}
        onChange={(value: string | undefined) => onChange({ [name]: value ?? null })}
        options={options}
      />
    </Field>
  )
  return (
    <div className={styles.form}>
      {text('name', '企业名称', '照营业执照', true)}
      {text('creditCode', '统一社会信用代码', '18 位，空格和小写不要紧', true)}
      {text('shortNames', '简称', '几个之间用顿号')}
      {text('formerNames', '曾用名', '改名时旧名会自动记下')}
      {choice('district', '所在区县', namedOptions(data?.districts ?? []))}
      {data && data.parks.length > 0 && choice('park', '园区', namedOptions(data.parks))}
      {text('businessGroup', '集团', '同一集团的企业写同一个名称，名单里合并排名')}
      {text('address', '住所')}
      {text('kind', '企业类型')}
      {text('industry', '行业')}
      {text('capitalText', '注册资本', '照原样写，如 500 万元、13 万美元')}
      <Field label="成立日期" optional error={problem?.forField('established')}>
        <DatePicker
          value={draft.established ? dayjs(draft.established) : null}
          maxDate={dayjs(today)}
          onChange={(day) => onChange({ established: day ? day.format('YYYY-MM-DD') : null })}
        />
      </Field>
      {choice('size', '企业规模', optionsOf(sizeWords))}
      {choice('status', '经营状态', optionsOf(statusWords))}
      {text('contactPerson', '联系人', '写岗位或称呼')}
      {text('contactPhone', '联系电话', '只有维护名录的岗位看得到全部')}
      <Wide>
        <Field label="标记" group>
          <div className={styles.checks}>
            <Checkbox
              checked={draft.keyEnterprise}
              onChange={(event) => onChange({ keyEnterprise: event.target.checked })}
            >
              重点企业
            </Checkbox>
            <Checkbox checked={draft.aboveScale} onChange={(event) => onChange({ aboveScale: event.target.checked })}>
              规模以上
            </Checkbox>
            {data?.tags.map(({ id, name }) => (
              <Checkbox
                key={id}
                checked={draft.tags.includes(id)}
                onChange={(event) =>
                  onChange({
                    tags: event.target.checked ? [...draft.tags, id] : draft.tags.filter((tag) => tag !== id),
                  })
                }
              >
                {name}
              </Checkbox>
            ))}
          </div>
        </Field>
      </Wide>
      <Wide>
        <Field label="经营范围" optional error={problem?.forField('scope')}>
          <Input.TextArea
            autoSize={{ minRows: 3, maxRows: 10 }}
            value={draft.scope}
            onChange={(event) => onChange({ scope: event.target.value })}
          />
        </Field>
      </Wide>
    </div>
  )
}

const namedOptions = (choices: readonly { id: string; name: string }[]) =>
  choices.map(({ id, name }) => ({ value: id, label: name }))

function Wide({ children }: { children: ReactElement }) {
  return <div className={styles.wide}>{children}</div>
}
