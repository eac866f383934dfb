import { Input } from 'antd'
import { clockTime } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useCaseKinds } from '../cases/case-choices.ts'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Panel } from '../kit/panel.tsx'
import { PhonePage } from '../kit/phone.tsx'
import { Segments } from '../kit/segments.tsx'
import styles from './matter-form.module.css'
import { Photos } from './photos.tsx'
import { Promises } from './promises.tsx'
import { SaidBefore } from './said-before.tsx'
import { TopicLine } from './topic-line.tsx'
import type { useNewMatter } from './use-new-matter.ts'
import { useSuggestion } from './use-suggestion.ts'

interface Props {
  matter: ReturnType<typeof useNewMatter>
  back: string
}

const longest = 2000

/** Three numbered fields, what they are taken for, what follows by when, and the one button. */
export function MatterForm({ matter, back }: Props) {
  const { value, set, problem, busy, file, savedAt } = matter
  const kinds = useCaseKinds() ?? []
  const kind = value.kind || kinds[0]?.id
  const suggestion = useSuggestion(kind, value.body)
  const wrong = (field: string) => problem?.forField(field)
  const elsewhere = problem && !['body', 'wish', 'phone'].some((field) => wrong(field))
  return (
    <PhonePage
      title="说一件难事"
      back={back}
      aside={savedAt ? `草稿 ${clockTime(savedAt)} 已存` : undefined}
      foot={
        <>
          <Button tone="main" size="large" wide busy={busy} onClick={file}>
            {busy ? '正在提交' : '提交'}
          </Button>
          提交后可随时补充、撤回
        </>
      }
    >
      {elsewhere && <ProblemState error={problem} title="没有提交" />}
      {kinds.length > 1 && (
        <Panel>
          <Field label="是哪一种" group>
            <Segments options={kinds} value={kind ?? null} onChange={(id) => set({ kind: id, topic: null })} />
          </Field>
        </Panel>
      )}
      <Panel>
        <Field
          label={<Numbered number={1}>遇到什么难处</Numbered>}
          error={wrong('body')}
          after={<span className="num">{`${[...value.body].length} / ${longest} 字`}</span>}
        >
          <Input.TextArea
            autoSize={{ minRows: 5, maxRows: 14 }}
            maxLength={longest}
            placeholder="说清时间、地点、找过谁"
            value={value.body}
            onChange={(event) => set({ body: event.target.value })}
          />
        </Field>
        <TopicLine
          topics={kinds.find(({ id }) => id === kind)?.topics ?? []}
          guessed={value.body.trim() ? (suggestion?.topic ?? null) : null}
          chosen={value.topic}
          onChoose={(topic) => set({ topic })}
        />
      </Panel>
      {value.body.trim() && suggestion && <SaidBefore suggestion={suggestion} />}
      <Photos files={value.files} onChange={(files) => set({ files })} />
      <Panel>
        <Field label={<Numbered number={2}>希望办到什么程度</Numbered>} optional error={wrong('wish')}>
          <Input
            maxLength={500}
            placeholder="例如：给出送电日期"
            value={value.wish}
            onChange={(event) => set({ wish: event.target.value })}
          />
        </Field>
      </Panel>
      <Panel>
        <Field label={<Numbered number={3}>怎么找到您</Numbered>} error={wrong('phone')} after="只有办理单位能看到全号">
          <Input
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            maxLength={30}
            placeholder="手机或座机"
            value={value.phone ?? ''}
            onChange={(event) => set({ phone: event.target.value })}
          />
        </Field>
      </Panel>
      {suggestion && <Promises promises={suggestion.afterwards.map(({ text }) => text)} />}
    </PhonePage>
  )
}

function Numbered({ number, children }: { number: number; children: string }) {
  return (
    <span className={styles.numbered}>
      <b>{number}</b>
      {children}
    </span>
  )
}
