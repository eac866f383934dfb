import type {
  AllocatedEnterprise,
  AllocationView,
  LeaderAllocation,
} from '../../../server/liaison/allocation/contract.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useGet } from '../../app/query.ts'
import { cx } from '../../kit/cx.ts'
import { Panel } from '../../kit/panel.tsx'
import { Skeleton } from '../../kit/skeleton.tsx'
import { EmptyState } from '../../kit/state.tsx'
import { useAllocationAddresses } from './allocation-addresses.ts'
import { originWords } from './allocation-words.ts'
import styles from './allocation.module.css'
import { HandCard } from './hand-card.tsx'
import { IndustriesTable } from './industries-table.tsx'
import { ScoreCard } from './score-card.tsx'
import type { AllocationActs } from './use-allocation-acts.ts'

interface Props {
  view: AllocationView
  post: string
  enterprise: string | undefined
  acts: AllocationActs
  onEnterprise: (id: string) => void
  onChange: (enterprise: AllocatedEnterprise, from: LeaderAllocation) => void
  onForbid: (enterprise: AllocatedEnterprise, from: LeaderAllocation) => void
}

/** One leader: every enterprise with why it is here, where these industries went, and how one score came about. */
export function LeaderPanel({ view, post, enterprise, acts, onEnterprise, onChange, onForbid }: Props) {
  const path = `/liaison/allocations/${view.id}/leaders/${post}`
  const { data, error, refetch } = useGet<LeaderAllocation>(path)
  const { paper } = useAllocationAddresses()
  if (error) return <ProblemState error={error} title="没有读到这位领导的企业" retry={() => void refetch()} />
  if (!data) return <Skeleton lines={14} />
  const chosen = data.enterprises.find(({ id }) => id === enterprise) ?? data.enterprises[0]
  const hand = view.hands.find(({ id }) => id === chosen?.hand)
  return (
    <Panel
      title={`${data.name}　${data.enterprises.length} 户`}
      note={countWords(data)}
      pad={false}
      className={styles.column}
      more={
        <>
          <a className={styles.link} href={paper(view.id, post)} download>
            名单公文
          </a>
          <button type="button" className={styles.link} onClick={() => window.print()}>
            打印名单
          </button>
        </>
      }
    >
      {data.enterprises.length === 0 && <EmptyState bare title="还没有分到企业" />}
      {data.enterprises.length > 0 && <Enterprises list={data} chosen={chosen?.id} onChoose={onEnterprise} />}
      <IndustriesTable list={data} />
      {chosen && (
        <div className={styles.cards}>
          <HandCard
            view={view}
            enterprise={chosen}
            hand={hand}
            acts={acts}
            onChange={() => onChange(chosen, data)}
            onForbid={() => onForbid(chosen, data)}
          />
          <ScoreCard enterprise={chosen} name={data.name} />
        </div>
      )}
    </Panel>
  )
}

function countWords({ counts, park }: LeaderAllocation): string {
  const parts = [
    `不变 ${counts.kept}`,
    counts.new > 0 ? `新入 ${counts.new}` : '',
    counts.moved > 0 ? `调入 ${counts.moved}` : '',
    counts.byHand > 0 ? `手改 ${counts.byHand}` : '',
    counts.left > 0 ? `调出 ${counts.left}` : '',
  ].filter(Boolean)
  return `${park ? `${park}；` : ''}${parts.join('，')}`
}

interface ListProps {
  list: LeaderAllocation
  chosen: string | undefined
  onChoose: (id: string) => void
}

function Enterprises({ list, chosen, onChoose }: ListProps) {
  return (
    <div className={styles.scroll} role="region" aria-label={`${list.name}联系的企业`} tabIndex={0}>
      <table className={cx(styles.table, styles.enterprises)}>
        <caption className="sr">{`${list.name}联系的企业和为什么`}</caption>
        <thead>
          <tr>
            <th scope="col">企业</th>
            <th scope="col" className={cx(styles.right, styles.narrow)}>
              名次
            </th>
            <th scope="col" className={styles.narrow}>
              状况
            </th>
            <th scope="col">为什么归这一岗</th>
            <th scope="col" className={styles.narrow}>
              来源
            </th>
            <th scope="col" className={cx(styles.right, styles.narrow)}>
              得分
            </th>
            <th scope="col" className={styles.runner}>
              次选
            </th>
          </tr>
        </thead>
        <tbody>
          {list.enterprises.map((each) => (
            <EnterpriseRow key={each.id} each={each} chosen={each.id === chosen} onChoose={() => onChoose(each.id)} />
          ))}
          {list.left.map((each) => (
            <tr key={each.id} className={styles.left}>
              <td data-head="企业" title={each.name}>
                {each.short}
              </td>
              <td data-head="名次" className={cx(styles.right, 'num')}>
                {each.rank}
              </td>
              <td data-head="状况">{each.grade}</td>
              <td data-head="为什么" className={styles.why}>
                {each.why}
              </td>
              <td data-head="来源">调出</td>
              <td data-head="得分" className={cx(styles.right, 'num')}>
                {each.score}
              </td>
              <td data-head="归了">{each.to?.name ?? '没有归谁'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function EnterpriseRow({
  each,
  chosen,
  onChoose,
}: {
  each: AllocatedEnterprise
  chosen: boolean
  onChoose: () => void
}) {
  const byHand = each.origin === 'by-hand'
  return (
    <tr className={cx(byHand && styles.handRow, chosen && styles.chosen)} onClick={onChoose}>
      <td data-head="企业">
        <button
          type="button"
          className={styles.name}
          aria-pressed={chosen}
          title={`${each.name}，${each.industry}`}
          onClick={onChoose}
        >
          {each.short}
        </button>
      </td>
      <td data-head="名次" className={cx(styles.right, 'num')}>
        {each.rank}
      </td>
      <td data-head="状况">{each.grade}</td>
      <td data-head="为什么" className={styles.why}>
        {each.why}
      </td>
      <td data-head="来源">{byHand ? <strong>手改</strong> : originWords[each.origin]}</td>
      <td data-head="得分" className={cx(styles.right, 'num')}>
        {each.score}
      </td>
      <td data-head="次选" className="muted">
        {each.runnerUp ? `${each.runnerUp.name} ${each.runnerUp.score}` : '没有'}
      </td>
    </tr>
  )
}
