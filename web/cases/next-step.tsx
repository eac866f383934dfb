import type { Dispatch, SetStateAction } from 'react'
import type { CaseAction, CasePage } from '../../server/cases/page-contract.ts'
import { ActionPanel, type OtherAct } from '../kit/action-panel.tsx'
import { ActPanel } from './act-panel.tsx'
import { Decide } from './decide.tsx'
import { decisionOf } from './decisions.ts'
import { MainAct } from './main-act.tsx'
import { hintOf, needsOf, noteOf } from './needs.ts'

interface Props {
  page: CasePage
  /** The action whose form is open. */
  act: string | null
  onAct: Dispatch<SetStateAction<string | null>>
}

/** What I can do: the very next step with what it needs, or its form; then everything else, each with its limit or why not. */
export function NextStep({ page, act, onAct }: Props) {
  const open = page.actions.find((action) => action.id === act && action.allowed)
  if (open) {
    // By the time an act has been recorded, the person may be at the next one already.
    const close = () => onAct((shown) => (shown === open.id ? null : shown))
    return <ActPanel key={open.id} page={page} action={open} onClose={close} />
  }
  const next = page.actions.find((action) => action.step && action.allowed)
  const decision = next && decisionOf(page, next)
  const taken = decision ? decision.acts : [next]
  const others = page.actions.filter((action) => !taken.includes(action)).map((action) => otherAct(action, onAct))
  if (!next)
    return (
      <ActionPanel
        title={waitingFor(page)}
        others={others}
        hint={others.length === 0 && '本岗位对这件事现在没有要办的。'}
      />
    )
  if (decision) {
    const main = <Decide acts={decision.acts} onOpen={onAct} />
    return <ActionPanel title={`下一步：${decision.title}`} main={main} others={others} />
  }
  return (
    <ActionPanel
      title={`下一步：${next.name}`}
      needs={needsOf(page, next)}
      main={<MainAct key={next.id} page={page} action={next} onOpen={() => onAct(next.id)} />}
      hint={hintOf(page, next)}
      others={others}
    />
  )
}

function otherAct(action: CaseAction, onAct: (id: string) => void): OtherAct {
  const { id, name, allowed, whyNot } = action
  return {
    id,
    name,
    limit: noteOf(action),
    onClick: () => onAct(id),
    ...(!allowed && { reason: whyNot ?? '现在不能办' }),
  }
}

/** Nobody here has a step to take: who has. */
function waitingFor({ stage, tasks, closedAt }: CasePage): string {
  if (closedAt !== null) return `已了结：${stage.name}`
  const lead = tasks.find(({ role }) => role === 'lead')
  return lead && stage.mode === 'working' ? `${lead.unit.shortName}在办` : `现在：${stage.name}`
}
