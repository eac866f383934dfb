import { Input, Select } from 'antd'
import type { KindChoices } from '../../server/meetings/contract.ts'
import { useSession } from '../app/session.ts'
import { Field } from '../kit/field.tsx'
import { Panel } from '../kit/panel.tsx'
import { Segments } from '../kit/segments.tsx'
import { AgendaEditor } from './agenda-editor.tsx'
import styles from './convene.module.css'
import { titleOf } from './convene-draft.ts'
import { GuestFields } from './guest-fields.tsx'
import { postWords } from './meeting-words.ts'
import { SameDay } from './same-day.tsx'
import { TimeFields } from './time-fields.tsx'
import type { Convene } from './use-convene.ts'

/** What kind, when, where, who; the kind fills in what it can. */
export function ConveneForm({ form, choices }: { form: Convene; choices: KindChoices }) {
  const { value, set, kind, chooseKind, errorOf } = form
  const { today } = useSession()
  return (
    <Panel>
      <form className={styles.form} onSubmit={(event) => event.preventDefault()} aria-label="召集会议">
        <Field label="开什么会" error={errorOf('kind')} group>
          <Segments options={choices.kinds} value={value.kind || null} onChange={chooseKind} columns={3} />
        </Field>
        {kind && kind.conveners.length > 1 && (
          <Field label="召集岗位" hint="次数算在它名下" error={errorOf('convener')}>
            <Select
              value={value.convener || null}
              onChange={(convener: string) => set({ convener })}
              options={kind.conveners.map(({ post, name, unit }) => ({ value: post, label: postWords(unit, name) }))}
            />
          </Field>
        )}
        {kind && kind.forms.length > 0 && (
          <Field label="形式" error={errorOf('form')} group>
            <Segments
              options={kind.forms.map((name) => ({ id: name, name }))}
              value={value.form || null}
              onChange={(name) => set({ form: name })}
            />
          </Field>
        )}
        <TimeFields value={value} today={today} error={errorOf('startsAt') ?? errorOf('endsAt')} onChange={set} />
        <SameDay on={value.on} />
        <div className={styles.two}>
          <Field label="地点" error={errorOf('place')}>
            <Input maxLength={120} value={value.place} onChange={(event) => set({ place: event.target.value })} />
          </Field>
          <Field label="主持" error={errorOf('host')}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              placeholder="哪位领导主持"
              value={value.host || null}
              onChange={(host: string) => set({ host })}
              options={choices.leaders.map(({ id, name, unit }) => ({ value: id, label: `${name}（${unit}）` }))}
            />
          </Field>
        </div>
        <Field label="会议名称" hint="不写就用右边的名称" optional error={errorOf('title')}>
          <Input
            maxLength={80}
            placeholder={titleOf({ ...value, title: '' }, kind)}
            value={value.title}
            onChange={(event) => set({ title: event.target.value })}
          />
        </Field>
        <Field label="议程" hint="回车加下一项" error={errorOf('agenda')} group>
          <AgendaEditor value={value.agenda} onChange={(agenda) => set({ agenda })} />
        </Field>
        <GuestFields value={value} choices={choices} error={errorOf('invite')} onChange={set} />
      </form>
    </Panel>
  )
}
