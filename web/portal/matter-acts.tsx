import { useState } from 'react'
import type { CaseAction, CasePage, Explanation } from '../../server/cases/page-contract.ts'
import { longDate } from '../app/format.ts'
import { useGet } from '../app/query.ts'
import { ActBody } from '../cases/act-body.tsx'
import { useActForm } from '../cases/use-act-form.ts'
import { Button } from '../kit/button.tsx'
import { Panel } from '../kit/panel.tsx'
import { useToast } from '../kit/use-toast.ts'
import styles from './matter-acts.module.css'

/** What an enterprise may do by itself at any time, in its words, with what follows. */
const words: Record<string, { open: string; act: string; follows: string; done: string }> = {
  supplement: { open: '补充情况', act: '提交补充', follows: '办理单位马上看到。', done: '补充收到了' },
  reopen: { open: '要求重办', act: '要求重办', follows: '单位重新办理，时限重新起算。', done: '已要求重办' },
  withdraw: { open: '撤回', act: '撤回这件事', follows: '撤回后不再办理；以后有需要，可以重新说。', done: '已撤回' },
}

/** Adding, taking back, asking for it to be done again: each opens in place. */
export function MatterActs({ page }: { page: CasePage }) {
  const [open, setOpen] = useState<string | null>(null)
  const acts = Object.keys(words).flatMap((id) => page.actions.find((action) => action.id === id) ?? [])
  if (acts.length === 0) return null
  return (
    <Panel pad={false}>
      <ul className={styles.acts} aria-label="还可以">
        {acts.map((action) => (
          <li key={`${action.id}:${page.round}`}>
            <Act
              page={page}
              action={action}
              open={open === action.id}
              onOpen={(opening) => setOpen(opening ? action.id : null)}
            />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

interface ActProps {
  page: CasePage
  action: CaseAction
  open: boolean
  onOpen: (open: boolean) => void
}

function Act({ page, action, open, onOpen }: ActProps) {
  const said = words[action.id]
  if (!said) return null
  return (
    <>
      <div className={styles.line}>
        <Button size="large" disabled={!action.allowed} aria-expanded={open} onClick={() => onOpen(!open)}>
          {said.open}
        </Button>
        <span>{action.allowed ? <Bound page={page} action={action.id} follows={said.follows} /> : action.whyNot}</span>
      </div>
      {open && action.allowed && <ActForm page={page} action={action} onDone={() => onOpen(false)} />}
    </>
  )
}

/** Until when it may still be asked for; only reopening has an end. */
function Bound({ page, action, follows }: { page: CasePage; action: string; follows: string }) {
  const reopening = action === 'reopen'
  const window = useGet<Explanation>(reopening ? `/cases/${page.id}/explanation` : null, { timer: 'reopen' }).data
  if (!reopening || !window?.dueDate) return follows
  return `${longDate(window.dueDate)} 前可以要求。${follows}`
}

function ActForm({ page, action, onDone }: { page: CasePage; action: CaseAction; onDone: () => void }) {
  const toast = useToast()
  const said = words[action.id]
  const form = useActForm(page, action, () => {
    toast.done(said?.done ?? action.name)
    onDone()
  })
  return (
    <div className={styles.form}>
      <ActBody page={page} action={action} form={form} />
      <Button tone="main" size="large" wide busy={form.busy} reason={form.reason} onClick={form.submit}>
        {said?.act ?? action.name}
      </Button>
    </div>
  )
}
