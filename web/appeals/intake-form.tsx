import { Input, Select, type InputRef } from 'antd'
import type { TextAreaRef } from 'antd/es/input/TextArea'
import { useRef, type KeyboardEvent } from 'react'
import { Field } from '../kit/field.tsx'
import { Kbd } from '../kit/kbd.tsx'
import { Panel } from '../kit/panel.tsx'
import { Segments } from '../kit/segments.tsx'
import { useKeys } from '../kit/use-keys.ts'
import { Uploads } from '../cases/uploads.tsx'
import type { Problem } from '../app/problem.ts'
import { EnterpriseFinder } from './enterprise-finder.tsx'
import styles from './intake-form.module.css'
import { shownTopics } from './shown-topics.ts'
import type { Intake } from './use-intake.ts'

/** Topics in a row of the form. */
const columns = 4

/** What the caller says. Alt and a digit lead to each of the five fields. */
export function IntakeForm({ intake, problem }: { intake: Intake; problem: Problem | null }) {
  const { draft, set, kind, topic } = intake
  const { enterprise, body, topicBox, wish, phone, toBody } = useIntakeFields()
  const all = kind?.topics ?? []
  const topics = shownTopics(all, intake.suggestion?.topics ?? [], topic).map(({ id, name }, index) => ({
    id,
    name,
    kbd: String(index + 1),
  }))
  const byDigit = (event: KeyboardEvent) => {
    const chosen = topics.find(({ kbd }) => kbd === event.key)
    if (!chosen || event.altKey || event.ctrlKey) return
    event.preventDefault()
    set({ topic: chosen.id })
  }
  return (
    <Panel className={styles.panel ?? ''}>
      <form className={styles.form} onSubmit={(event) => event.preventDefault()} aria-label="登记内容">
        <Field
          label="企业"
          hint="拼音首字母、名称、信用代码后四位都行"
          after={<Kbd>Alt 1</Kbd>}
          error={problem?.forField('enterprise') ?? problem?.forField('creditCode')}
        >
          <EnterpriseFinder
            ref={enterprise}
            value={draft.enterprise}
            onChange={(chosen) => set({ enterprise: chosen, different: [] })}
            onChosen={toBody}
          />
        </Field>
        <Field
          label="诉什么"
          hint="照原话记，写清时间、地点、单位"
          after={<Kbd>Alt 2</Kbd>}
          error={problem?.forField('body')}
        >
          <Input.TextArea
            ref={body}
            autoSize={{ minRows: 3, maxRows: 8 }}
            maxLength={8000}
            value={draft.body}
            onChange={(event) => set({ body: event.target.value })}
          />
        </Field>
        <div ref={topicBox} onKeyDown={byDigit} role="presentation">
          <Field
            label="类别"
            hint={draft.topic || !topic ? '按数字选' : '按数字选，已按原话预选'}
            after={<Kbd>Alt 3</Kbd>}
            error={problem?.forField('topic')}
            group
          >
            <Segments options={topics} value={topic || null} onChange={(id) => set({ topic: id })} columns={columns} />
            {all.length > topics.length && (
              <Select
                className={styles.more ?? ''}
                size="small"
                aria-label="全部类别"
                showSearch
                optionFilterProp="label"
                placeholder={`另有 ${all.length - topics.length} 类，打字找`}
                value={null}
                options={all.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={(id: string | null) => id && set({ topic: id })}
              />
            )}
          </Field>
        </div>
        <div className={styles.two}>
          <Field label="要什么结果" after={<Kbd>Alt 4</Kbd>} error={problem?.forField('wish')}>
            <Input
              ref={wish}
              maxLength={500}
              value={draft.wish}
              onChange={(event) => set({ wish: event.target.value })}
            />
          </Field>
          <Field label="回电" after={<Kbd>Alt 5</Kbd>} error={problem?.forField('phone')}>
            <Input
              ref={phone}
              inputMode="tel"
              maxLength={30}
              value={draft.phone}
              onChange={(event) => set({ phone: event.target.value })}
            />
          </Field>
          <Field label="联系人身份" error={problem?.forField('applicant')}>
            <Input
              maxLength={60}
              value={draft.applicant}
              onChange={(event) => set({ applicant: event.target.value })}
            />
          </Field>
          <Field label="答复方式" error={problem?.forField('replyBy')}>
            <Input maxLength={60} value={draft.replyBy} onChange={(event) => set({ replyBy: event.target.value })} />
          </Field>
        </div>
        <details className={styles.files} open={draft.files.length > 0}>
          <summary>
            {draft.files.length > 0 ? `材料 ${draft.files.length} 份` : '附材料（传真、来信、现场照片）'}
          </summary>
          <Uploads files={draft.files} onChange={(files) => set({ files })} />
        </details>
      </form>
    </Panel>
  )
}

/** The five fields and the keys that lead to them. */
function useIntakeFields() {
  const enterprise = useRef<HTMLInputElement>(null)
  const body = useRef<TextAreaRef>(null)
  const topicBox = useRef<HTMLDivElement>(null)
  const wish = useRef<InputRef>(null)
  const phone = useRef<InputRef>(null)
  const toBody = () => body.current?.focus()
  const focusTopic = () => topicBox.current?.querySelector<HTMLInputElement>('input:checked, input')?.focus()
  useKeys([
    { key: 'Alt+1', label: '到“企业”', run: () => enterprise.current?.focus() },
    { key: 'Alt+2', label: '到“诉什么”', run: toBody },
    { key: 'Alt+3', label: '到“类别”，再按数字', run: focusTopic },
    { key: 'Alt+4', label: '到“要什么结果”', run: () => wish.current?.focus() },
    { key: 'Alt+5', label: '到“回电”', run: () => phone.current?.focus() },
  ])
  return { enterprise, body, topicBox, wish, phone, toBody }
}
