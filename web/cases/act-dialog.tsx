import type { CaseAction, CasePage } from '../../server/cases/page-contract.ts'
import { Dialog } from '../kit/dialog.tsx'
import { useToast } from '../kit/use-toast.ts'
import { ActBody } from './act-body.tsx'
import { useActForm } from './use-act-form.ts'
import { useCasePage } from './use-case-pages.ts'

interface Props {
  page: CasePage
  action: CaseAction
  onClose: () => void
}

/** One action on one case, from a list: the case stays behind it. */
export function ActDialog({ page: opened, action, onClose }: Props) {
  // Read again when others act on it meanwhile.
  const { data: page = opened } = useCasePage(opened.id)
  const toast = useToast()
  const form = useActForm(page, action, () => {
    toast.done(`${page.number} ${action.name}：已记录`)
    onClose()
  })
  return (
    <Dialog
      open
      title={`${action.name} ${page.number}`}
      width={action.fields.length > 2 ? 680 : 520}
      onClose={onClose}
      act={action.name}
      onAct={form.submit}
      busy={form.busy}
      reason={form.reason}
      note={page.title}
    >
      <ActBody page={page} action={action} form={form} />
    </Dialog>
  )
}
