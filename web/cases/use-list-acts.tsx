import { useState } from 'react'
import type { CaseRow } from '../../server/cases/contract.ts'
import { useKeys } from '../kit/use-keys.ts'
import { useToast } from '../kit/use-toast.ts'
import { ActDialog } from './act-dialog.tsx'
import { BulkDialog } from './bulk-dialog.tsx'
import { actionOf, listActs, possibleActs, type ListAct, type Possible } from './list-acts.ts'
import { useCasePages } from './use-case-pages.ts'

/**
 * What a list can do with its cases by key or button: with those selected, or else with the one under the cursor.
 * @returns the acts that are possible for the selection, and the dialog of the one that was begun
 */
export function useListActs(selected: ReadonlySet<string>, cursor: CaseRow | null, onDone: () => void) {
  const toast = useToast()
  const ids = selected.size > 0 ? [...selected] : cursor ? [cursor.id] : []
  const pages = useCasePages(ids)
  const possible = possibleActs(pages)
  const [begun, setBegun] = useState<Possible | null>(null)

  const begin = (act: ListAct) => {
    const found = possible.find((each) => each.act.id === act.id)
    if (ids.length === 0) toast.say('先用 ↑ ↓ 停在一件上，或用空格选中几件')
    else if (!found || pages.length < ids.length) toast.say('正在读取这几件能办什么，再按一次')
    else if (found.on.length === 0) toast.say(found.why[0] ?? `现在不能${act.name}`)
    else setBegun(found)
  }
  useKeys(listActs.map((act) => ({ key: act.key, label: act.name, run: () => begin(act) })))

  const close = () => {
    setBegun(null)
    onDone()
  }
  return { possible, begin, dialog: begun && dialogOf(begun, ids.length, close, () => setBegun(null)) }
}

function dialogOf(begun: Possible, total: number, onDone: () => void, onCancel: () => void) {
  const [only, second] = begun.on
  const action = only && actionOf(only, begun.act.id)
  if (only && !second && action) return <ActDialog page={only} action={action} onClose={onCancel} />
  return <BulkDialog possible={begun} total={total} onClose={onDone} />
}
