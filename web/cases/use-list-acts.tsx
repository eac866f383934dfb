import { useState } from 'react'
import type { CaseRow } from '../../server/cases/contract.ts'
import { asProblem } from '../app/problem.ts'
import { useKeys } from '../kit/use-keys.ts'
import { useToast } from '../kit/use-toast.ts'
import { ActDialog } from './act-dialog.tsx'
import { BulkDialog } from './bulk-dialog.tsx'
import { actionOf, listActs, possibleActs, type ListAct, type Possible } from './list-acts.ts'
import { useCasePages, useReadCases } from './use-case-pages.ts'

/** An act whose form is open: on which cases, out of how many. */
interface Begun {
  possible: Possible
  total: number
}

/**
 * What a list can do with its cases by key or button: with those selected, or else with the one under the cursor.
 * @returns the acts that are possible for the selection, and the dialog of the one that was begun
 */
export function useListActs(selected: ReadonlySet<string>, cursor: CaseRow | null, onDone: () => void) {
  const toast = useToast()
  const read = useReadCases()
  const possible = possibleActs(useCasePages([...selected]))
  const [begun, setBegun] = useState<Begun | null>(null)

  const begin = async (act: ListAct) => {
    const ids = selected.size > 0 ? [...selected] : cursor ? [cursor.id] : []
    if (ids.length === 0) return toast.say('先用 ↑ ↓ 停在一件上，或用空格选中几件')
    try {
      const found = possibleActs(await read(ids)).find((each) => each.act.id === act.id)
      if (!found || found.on.length === 0) return toast.say(found?.why[0] ?? `现在不能${act.name}`)
      setBegun({ possible: found, total: ids.length })
    } catch (error) {
      toast.say(asProblem(error).detail)
    }
  }
  useKeys(listActs.map((act) => ({ key: act.key, label: act.name, run: () => void begin(act) })))

  const close = () => {
    setBegun(null)
    onDone()
  }
  return { possible, begin, dialog: begun && dialogOf(begun, close, () => setBegun(null)) }
}

function dialogOf({ possible, total }: Begun, onDone: () => void, onCancel: () => void) {
  const [only, second] = possible.on
  const action = only && actionOf(only, possible.act.id)
  if (only && !second && action) return <ActDialog page={only} action={action} onClose={onCancel} />
  return <BulkDialog possible={possible} total={total} onClose={onDone} />
}
