import type { CaseList } from '../../server/cases/contract.ts'
import { BulkBar } from '../kit/bulk-bar.tsx'
import { Button } from '../kit/button.tsx'
import { Pager } from '../kit/pager.tsx'
import { possibleText, type ListAct, type Possible } from './list-acts.ts'

interface Props {
  list: CaseList | undefined
  selected: ReadonlySet<string>
  onSelect: (selected: ReadonlySet<string>) => void
  acts: { possible: Possible[]; begin: (act: ListAct) => Promise<void> }
  onPage: (page: string) => void
}

/** The foot of a list: what the selected cases allow, and the pages. */
export function CaseFoot({ list, selected, onSelect, acts, onPage }: Props) {
  const usable = acts.possible.filter(({ on }) => on.length > 0)
  return (
    <BulkBar
      selected={selected.size}
      onClear={() => onSelect(new Set())}
      acts={usable.map(({ act }) => (
        <Button key={act.id} size="small" kbd={act.key} onClick={() => void acts.begin(act)}>
          {act.name}
        </Button>
      ))}
      why={possibleText(acts.possible, selected.size)}
    >
      {list && (
        <Pager page={list.page} pageSize={list.size} total={list.total} onPage={(page) => onPage(String(page))} />
      )}
    </BulkBar>
  )
}
