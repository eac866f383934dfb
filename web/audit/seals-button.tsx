import { useState } from 'react'
import type { CasePage } from '../../server/cases/page-contract.ts'
import { Button } from '../kit/button.tsx'
import { SealsDialog } from './seals-dialog.tsx'

/** Opens what shows that the records of a case are still what was sealed. */
export function SealsButton({ page: { id, timeline } }: { page: CasePage }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button tone="text" size="small" onClick={() => setOpen(true)}>
        验证存证
      </Button>
      {open && <SealsDialog reference={id} timeline={timeline} onClose={() => setOpen(false)} />}
    </>
  )
}
