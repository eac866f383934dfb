import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import type { Appoint, Holding, PersonView, Relieve } from '../../server/people/contract.ts'
import { api } from '../app/api.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useSend } from '../app/query.ts'
import { useSession } from '../app/session.ts'
import { Dialog } from '../kit/dialog.tsx'
import { Field } from '../kit/field.tsx'
import { useToast } from '../kit/use-toast.ts'
import { PostSelect } from './post-select.tsx'
import styles from './people.module.css'

const form = 'YYYY-MM-DD'

interface DayProps {
  id?: string
  value: string
  onChange: (day: string) => void
}

function Day({ value, onChange, ...field }: DayProps) {
  return (
    <DatePicker
      {...field}
      allowClear={false}
      format={form}
      value={dayjs(value, form)}
      onChange={(day) => day && onChange(day.format(form))}
    />
  )
}

interface Props {
  person: PersonView
  onClose: () => void
}

/** Gives the person a post from a day on. */
export function AppointDialog({ person, onClose }: Props) {
  const [post, setPost] = useState<string | null>(null)
  const [since, setSince] = useState(useSession().today)
  const toast = useToast()
  const { mutate, isPending, error } = useSend((base, input: Appoint) =>
    api.post<PersonView>(`${base}/admin/people/${person.id}/holdings`, input),
  )
  const appoint = () => {
    if (!post) return
    mutate({ post, since }, { onSuccess: () => (toast.done('已任命'), onClose()) })
  }
  return (
    <Dialog
      title={`任命${person.name}`}
      open
      onClose={onClose}
      act="任命"
      onAct={appoint}
      busy={isPending}
      reason={post ? undefined : '先选岗位'}
    >
      <div className={styles.fields}>
        {error && error.errors.length === 0 && <ProblemState error={error} title="没有任命" />}
        <Field label="岗位" error={error?.forField('post')}>
          <PostSelect value={post} onChange={setPost} />
        </Field>
        <Field label="自哪天起" error={error?.forField('since')}>
          <Day value={since} onChange={setSince} />
        </Field>
      </div>
    </Dialog>
  )
}

/** Takes a post from the person; from the chosen day on it is no longer held. */
export function RelieveDialog({ person, holding, onClose }: Props & { holding: Holding }) {
  const { today } = useSession()
  const [until, setUntil] = useState(holding.since > today ? holding.since : today)
  const toast = useToast()
  const { mutate, isPending, error } = useSend((base, input: Relieve) =>
    api.patch<PersonView>(`${base}/admin/people/${person.id}/holdings`, input),
  )
  const relieve = () => mutate({ post: holding.post, until }, { onSuccess: () => (toast.done('已免去'), onClose()) })
  return (
    <Dialog
      title={`免去${holding.title}`}
      open
      onClose={onClose}
      act="免去"
      onAct={relieve}
      busy={isPending}
      note={until <= today ? '马上收回这个岗位的权限' : `${until} 零点收回`}
    >
      <div className={styles.fields}>
        {error && error.errors.length === 0 && <ProblemState error={error} title="没有免去" />}
        <Field label="自哪天起不再任职" hint={`任职自 ${holding.since}`} error={error?.forField('until')}>
          <Day value={until} onChange={setUntil} />
        </Field>
      </div>
    </Dialog>
  )
}
