import type { AllocationView, LeaderLine } from '../../../server/liaison/allocation/contract.ts'
import type { Filters } from '../../app/address.ts'
import { Button } from '../../kit/button.tsx'
import { cx } from '../../kit/cx.ts'
import { Light } from '../../kit/light.tsx'
import { Pager } from '../../kit/pager.tsx'
import { Panel } from '../../kit/panel.tsx'
import { EmptyState } from '../../kit/state.tsx'
import { Tag } from '../../kit/tag.tsx'
import { useKeys } from '../../kit/use-keys.ts'
import styles from './allocation.module.css'
import { CellLegend, LoadCells } from './load-cells.tsx'

const pageSize = 18

interface Props {
  view: AllocationView
  chosen: string | undefined
  filters: Filters
  setFilters: (change: Filters) => void
}

const isBound = ({ bound, broken }: LeaderLine): boolean => bound.length + broken.length > 0

/** The leaders in the order of their posts, each with a cell for every enterprise; arrow keys go through them. */
export function LeadersColumn({ view, chosen, filters, setFilters }: Props) {
  const { leaders, most, ceiling } = view
  const { only } = filters
  const shown = leaders.filter(
    (leader) => only === undefined || (only === 'bound' ? isBound(leader) : leader.byHand > 0),
  )
  const page = Math.max(Number(filters['page'] ?? 1), 1)
  const rows = shown.slice((page - 1) * pageSize, page * pageSize)
  useLeaderKeys(shown, chosen, (post, index) =>
    setFilters({ leader: post, enterprise: undefined, page: pageOf(index) }),
  )
  const bound = leaders.filter(isBound).length
  const byHand = leaders.filter((leader) => leader.byHand > 0).length
  const choose = (kind: string) => () => setFilters({ only: only === kind ? undefined : kind })
  return (
    <Panel
      title={`${leaders.length} 位领导`}
      note="按班子序列"
      pad={false}
      className={styles.column}
      more={
        <>
          <FilterButton on={only === 'bound'} onClick={choose('bound')}>{`只看卡住 ${bound}`}</FilterButton>
          <FilterButton on={only === 'hand'} onClick={choose('hand')}>{`只看手改 ${byHand}`}</FilterButton>
        </>
      }
    >
      {rows.length === 0 && <EmptyState bare title="没有这样的领导" />}
      {rows.length > 0 && (
        <table className={styles.table}>
          <caption className="sr">各位领导的户数和卡住的规则，上下键移动</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.post}>
                岗位
              </th>
              <th scope="col" className={styles.load}>{`户数${ceiling === null ? '' : `（上限 ${ceiling}）`}`}</th>
              <th scope="col" className={styles.right}>
                相符
              </th>
              <th scope="col" className={styles.right}>
                不变
              </th>
              <th scope="col">卡住</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((leader) => (
              <LeaderRow
                key={leader.post}
                leader={leader}
                most={most}
                full={leader.total === ceiling}
                chosen={leader.post === chosen}
                onChoose={() => setFilters({ leader: leader.post, enterprise: undefined, page: filters['page'] })}
              />
            ))}
          </tbody>
        </table>
      )}
      <footer className={styles.foot}>
        <CellLegend leaders={leaders} bound={ceiling !== null} />
        <Pager
          page={page}
          pageSize={pageSize}
          total={shown.length}
          measure="位"
          onPage={(next) => setFilters({ page: String(next) })}
        />
      </footer>
    </Panel>
  )
}

const pageOf = (index: number): string => String(Math.floor(index / pageSize) + 1)

function FilterButton({ on, onClick, children }: { on: boolean; onClick: () => void; children: string }) {
  return (
    <span className={cx(on && styles.on)} data-on={on || undefined}>
      <Button tone="text" size="small" onClick={onClick} aria-expanded={on}>
        {children}
      </Button>
    </span>
  )
}

interface RowProps {
  leader: LeaderLine
  most: number
  full: boolean
  chosen: boolean
  onChoose: () => void
}

function LeaderRow({ leader, most, full, chosen, onChoose }: RowProps) {
  const { name, park, total, matched, kept, bound, broken, byHand, owedReasons } = leader
  return (
    <tr className={cx(chosen && styles.chosen)} aria-current={chosen || undefined} onClick={onChoose}>
      <td className={styles.post}>
        <button type="button" className={styles.pick} data-leader={leader.post} onClick={onChoose}>
          {name}
        </button>
        {park && <small className="muted">{park}</small>}
      </td>
      <td className={styles.load}>
        <LoadCells load={leader} most={most} />
        <span className={cx('num', full && styles.strong)}>
          {total}
          <span className="sr"> 户</span>
        </span>
      </td>
      <td className={cx(styles.right, 'num')}>{matched}</td>
      <td className={cx(styles.right, 'num')}>{kept}</td>
      <td>
        <span className={styles.marks}>
          {broken.length > 0 && <Light name="near">{brokenWords(broken)}</Light>}
          {bound.length > 0 && <Light name="stuck">{bound.join('、')}</Light>}
          {owedReasons > 0 && <Tag tone="near">缺理由</Tag>}
          {byHand > owedReasons && <Tag tone="near">{`手改 ${byHand - owedReasons}`}</Tag>}
        </span>
      </td>
    </tr>
  )
}

/** `差户数、较好`; more than two are counted. */
const brokenWords = (broken: readonly string[]): string =>
  broken.length > 2 ? `差${broken[0]}等 ${broken.length} 条` : `差${broken.join('、')}`

/** ↑ ↓ choose the leader above or below, and the focus follows. */
function useLeaderKeys(
  leaders: readonly LeaderLine[],
  chosen: string | undefined,
  choose: (post: string, index: number) => void,
): void {
  const move = (step: number) => {
    const at = leaders.findIndex(({ post }) => post === chosen)
    const next = Math.min(Math.max(at + step, 0), leaders.length - 1)
    const leader = leaders[next]
    if (!leader) return
    choose(leader.post, next)
    document.querySelector<HTMLElement>(`[data-leader="${CSS.escape(leader.post)}"]`)?.focus({ preventScroll: true })
  }
  useKeys([
    { key: 'ArrowDown', label: '下一位领导', run: () => move(1) },
    { key: 'ArrowUp', label: '上一位领导', run: () => move(-1) },
  ])
}
