import type { CaseView } from '../../server/cases/contract.ts'
import { api } from '../app/api.ts'
import type { Filters } from '../app/address.ts'
import { useSend } from '../app/query.ts'
import { SideNav, type KeyHint } from '../kit/side-nav.tsx'
import { useConfirm } from '../kit/use-confirm.tsx'
import { Button } from '../kit/button.tsx'
import { toAddress } from './case-filter.ts'
import styles from './case-views.module.css'

const groups: readonly { id: CaseView['group']; title: string }[] = [
  { id: 'mine', title: '我的' },
  { id: 'saved', title: '存下的视图' },
  { id: 'shared', title: '科室共用' },
]

interface Props {
  views: readonly CaseView[]
  current: CaseView | undefined
  hrefOf: (query: Filters) => string
  keys: readonly KeyHint[]
}

/** The views of the ledger with their counts; the one that is shown can be removed when it is one's own. */
export function CaseViews({ views, current, hrefOf, keys }: Props) {
  return (
    <SideNav
      label="视图"
      keys={keys}
      groups={groups.map(({ id, title }) => ({
        title,
        items: views
          .filter((view) => view.group === id)
          .map((view) => ({
            to: hrefOf(toAddress(view.filter)),
            label: view.name,
            count: view.count,
            current: view.id === current?.id,
          })),
      }))}
    >
      {current?.removable && <RemoveView view={current} />}
    </SideNav>
  )
}

function RemoveView({ view }: { view: CaseView }) {
  const confirm = useConfirm()
  const remove = useSend((base, id: string) => api.del<null>(`${base}/cases/views/${id}`))
  const ask = async () => {
    const title = `删去视图“${view.name}”？`
    if (await confirm({ title, content: '只删去这个入口，事项不受影响。', act: '删去视图' })) remove.mutate(view.id)
  }
  return (
    <div className={styles.remove}>
      <Button tone="text" size="small" busy={remove.isPending} onClick={() => void ask()}>
        删去这个视图
      </Button>
      {remove.error && <p role="alert">{remove.error.detail}</p>}
    </div>
  )
}
