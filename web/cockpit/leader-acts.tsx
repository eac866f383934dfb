import { useState } from 'react'
import type { CaseAction, CasePage } from '../../server/cases/page-contract.ts'
import { ActBody } from '../cases/act-body.tsx'
import { useActForm } from '../cases/use-act-form.ts'
import { Button } from '../kit/button.tsx'
import { useToast } from '../kit/use-toast.ts'
import styles from './leader-acts.module.css'
import { SetPhrases } from './set-phrases.tsx'

/**
 * What this leader may do with a matter: the instruction first, the rest beside it; each opens in place.
 * `quiet`: another matter of the page comes first, so that nothing here is filled.
 */
export function LeaderActs({ page, quiet = false }: { page: CasePage; quiet?: boolean }) {
  const [open, setOpen] = useState<string | null>(null)
  const allowed = page.actions.filter((action) => action.allowed)
  const main = allowed.find(({ id }) => id === 'instruct')
  const others = allowed.filter((action) => action !== main)
  const chosen = allowed.find(({ id }) => id === open)
  if (allowed.length === 0) return null
  return (
    <div className={styles.acts}>
      {chosen ? (
        <ActForm key={chosen.id} page={page} action={chosen} onClose={() => setOpen(null)} />
      ) : (
        <>
          {main && !quiet && (
            <Button tone="main" size="large" wide onClick={() => setOpen(main.id)}>
              {main.name}
            </Button>
          )}
          <div className={styles.others}>
            {(quiet ? allowed : others).map((action) => (
              <Button key={action.id} size="large" wide onClick={() => setOpen(action.id)}>
                {action.name}
              </Button>
            ))}
          </div>
        </>
      )}
    </div>
  )
}

function ActForm({ page, action, onClose }: { page: CasePage; action: CaseAction; onClose: () => void }) {
  const toast = useToast()
  const form = useActForm(page, action, () => {
    toast.done(`${page.number} 已${action.name}`)
    onClose()
  })
  return (
    <div className={styles.form}>
      {action.id === 'instruct' && <SetPhrases onTake={(text) => form.set({ text })} />}
      <ActBody page={page} action={action} form={form} />
      <div className={styles.others}>
        <Button size="large" wide onClick={onClose}>
          不办了
        </Button>
        <Button tone="main" size="large" wide busy={form.busy} reason={form.reason} onClick={form.submit}>
          {action.name}
        </Button>
      </div>
    </div>
  )
}
