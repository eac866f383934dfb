import { Input } from 'antd'
import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { Visit, VisitCorrection } from '../../server/liaison/contract.ts'
import { useParam } from '../app/address.ts'
import { api } from '../app/api.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet, useSend } from '../app/query.ts'
import { useSession } from '../app/session.ts'
import { Button } from '../kit/button.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { Field } from '../kit/field.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Panel } from '../kit/panel.tsx'
import { PhonePage } from '../kit/phone.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { useToast } from '../kit/use-toast.ts'
import { useLiaisonAddresses } from './liaison-addresses.ts'
import styles from './liaison.module.css'
import type { VisitDraft } from './visit-draft.ts'
import { emptyVisit, missingIn } from './visit-draft.ts'
import { VisitForm } from './visit-form.tsx'

/** The form and the button that sends it, for the page to put where they belong. */
type Frame = (form: ReactNode, button?: ReactNode) => ReactNode

/** Corrects a visit's record at the desk. */
export function DeskCorrectVisitPage() {
  const { home, visit } = useLiaisonAddresses('desk')
  const id = useParam('id')
  const crumbs = [{ label: '联系走访', to: home }, { label: '走访记录', to: visit(id) }, { label: '更正' }]
  return (
    <Correction
      back={visit(id)}
      frame={(form, button) => (
        <DeskPage>
          <PageHead title="更正走访记录" note="原来写的留着，能查" crumbs={crumbs} acts={button} />
          {form}
        </DeskPage>
      )}
    />
  )
}

/** The same on the leader's phone. */
export function CorrectVisitPage() {
  const { visit } = useLiaisonAddresses('cockpit')
  const back = visit(useParam('id'))
  return (
    <Correction
      back={back}
      frame={(form, button) => (
        <PhonePage title="更正走访记录" back={back} foot={button}>
          {form}
        </PhonePage>
      )}
    />
  )
}

function Correction({ back, frame }: { back: string; frame: Frame }) {
  const { data, error, refetch } = useGet<Visit>(`/liaison/visits/${useParam('id')}`)
  if (error) return frame(<ProblemState error={error} title="没有读到这次走访" retry={() => void refetch()} />)
  return data ? <Form key={data.version} visit={data} back={back} frame={frame} /> : frame(<Skeleton lines={8} />)
}

function Form({ visit, back, frame }: { visit: Visit; back: string; frame: Frame }) {
  const { today } = useSession()
  const { enterprise, on, place, companions, saw } = visit
  const begun: VisitDraft = { ...emptyVisit(today), enterprise, on, place, companions, saw, cleanConduct: true }
  const [draft, setDraft] = useState(begun)
  const [why, setWhy] = useState('')
  const navigate = useNavigate()
  const toast = useToast()
  const send = useSend((base, correction: VisitCorrection) =>
    api.post(`${base}/liaison/visits/${visit.id}/corrections`, correction),
  )
  const correct = () => {
    if (!draft.enterprise) return
    const correction: VisitCorrection = {
      enterprise: draft.enterprise.id,
      on: draft.on,
      place: draft.place,
      companions: draft.companions,
      saw: draft.saw.trim(),
      cleanConduct: draft.cleanConduct,
      version: visit.version,
      correction: why.trim(),
    }
    send.mutate(correction, {
      onSuccess: () => {
        toast.done(`已更正，这是第 ${visit.version + 1} 版`)
        void navigate({ href: back, replace: true })
      },
    })
  }
  return frame(
    <div className={styles.form}>
      {send.error && <ProblemState error={send.error} title="没有更正，写的内容还在" />}
      <VisitForm
        correcting
        draft={draft}
        today={today}
        onChange={(change) => setDraft((former) => ({ ...former, ...change }))}
      />
      <Panel>
        <Field label="为什么更正" hint="和原来写的一起留着">
          <Input maxLength={200} value={why} onChange={(event) => setWhy(event.target.value)} />
        </Field>
      </Panel>
    </div>,
    <Button
      tone="main"
      size="large"
      busy={send.isPending}
      reason={missingIn(draft, today) ?? (why.trim().length < 2 ? '写明为什么更正' : undefined)}
      onClick={correct}
    >
      更正
    </Button>,
  )
}
