import { Input } from 'antd'
import { useState } from 'react'
import type { Nomination, Roster } from '../../../server/liaison/rosters/contract.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import type { ChosenEnterprise } from '../../enterprises/enterprise-select.tsx'
import { EnterpriseSelect } from '../../enterprises/enterprise-select.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Field } from '../../kit/field.tsx'
import { useToast } from '../../kit/use-toast.ts'
import type { RosterActs } from './use-roster-acts.ts'

interface NominateProps {
  roster: Roster
  part: string
  acts: RosterActs
  onClose: () => void
}

/** Puts an enterprise on a named part, with the reason that stays beside it. */
export function NominateDialog({ roster, part, acts: { nominate }, onClose }: NominateProps) {
  const [enterprise, setEnterprise] = useState<ChosenEnterprise | null>(null)
  const [reason, setReason] = useState('')
  const toast = useToast()
  const send = () =>
    enterprise &&
    nominate.mutate(
      { part, enterprise: enterprise.id, reason },
      {
        onSuccess: () => {
          toast.done(`${enterprise.name}已列入`)
          onClose()
        },
      },
    )
  const name = roster.parts.find(({ id }) => id === part)?.name ?? ''
  return (
    <Dialog
      open
      title={`提名一户：${name}`}
      onClose={onClose}
      act="提名"
      onAct={send}
      busy={nominate.isPending}
      reason={!enterprise ? '先选企业' : reason.trim().length < 2 ? '写明理由' : undefined}
    >
      {nominate.error && <ProblemState error={nominate.error} title="没有列入" />}
      <Field label="企业">
        <EnterpriseSelect value={enterprise} onChange={setEnterprise} />
      </Field>
      <Field label="理由" hint="会写在这户企业旁边，和名单一起留存">
        <Input maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Dialog>
  )
}

interface EndProps {
  nomination: Nomination
  acts: RosterActs
  onClose: () => void
}

/** Takes a nominated enterprise off again, with the reason. */
export function EndNominationDialog({ nomination, acts: { endNomination }, onClose }: EndProps) {
  const [reason, setReason] = useState('')
  const toast = useToast()
  const send = () =>
    endNomination.mutate(
      { nomination: nomination.id, reason },
      {
        onSuccess: () => {
          toast.done(`${nomination.enterprise.name}已撤下`)
          onClose()
        },
      },
    )
  return (
    <Dialog
      open
      title={`撤下${nomination.enterprise.name}`}
      onClose={onClose}
      act="撤下"
      onAct={send}
      busy={endNomination.isPending}
      reason={reason.trim().length < 2 ? '写明理由' : undefined}
      note="提名和撤下的理由都留存"
    >
      {endNomination.error && <ProblemState error={endNomination.error} title="没有撤下" />}
      <Field label="为什么撤下">
        <Input maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Dialog>
  )
}
