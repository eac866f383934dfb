import { Select } from 'antd'
import { useState } from 'react'
import type { AllocationView, DraftComparison } from '../../../server/liaison/allocation/contract.ts'
import { longTime } from '../../app/format.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useGet } from '../../app/query.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { Field } from '../../kit/field.tsx'
import { Skeleton } from '../../kit/skeleton.tsx'
import { ruleLights, scoreWords } from './allocation-words.ts'
import styles from './allocation.module.css'

/** The allocation as it stands beside any earlier draft: who moved, whose load changed, which rules stand otherwise. */
export function CompareDialog({ view, onClose }: { view: AllocationView; onClose: () => void }) {
  const earlier = view.drafts.filter(({ draft }) => draft < view.draft || view.hands.length > 0)
  const [draft, setDraft] = useState(earlier[0]?.draft ?? view.draft)
  const { data, error } = useGet<DraftComparison>(`/liaison/allocations/${view.id}/compare`, { with: String(draft) })
  return (
    <Dialog open title={`现在与第 ${draft} 稿比较`} onClose={onClose} width={760}>
      <Field label="与哪一稿比">
        <Select
          style={{ width: '100%' }}
          value={draft}
          options={view.drafts.map((each) => ({
            value: each.draft,
            label: `第 ${each.draft} 稿，${longTime(each.madeAt)}，${each.how === 'computed' ? '计算' : '手改后送审'}`,
          }))}
          onChange={setDraft}
        />
      </Field>
      {error && <ProblemState error={error} title="没有比出来" />}
      {!data && !error && <Skeleton lines={6} />}
      {data && <Compared found={data} />}
    </Dialog>
  )
}

function Compared({ found }: { found: DraftComparison }) {
  const { moved, added, removed, loads, rules } = found
  return (
    <div className={styles.compared}>
      <p>{`${found.unchanged} 户不变，${moved.length} 户换人，新增 ${added.length} 户，减少 ${removed.length} 户；${scoreWords(found.score)}。`}</p>
      {rules.map(({ name, before, after }) => (
        <p key={name}>
          {`“${name}”：${before ? ruleLights[before].word : '没有'} → ${after ? ruleLights[after].word : '没有'}`}
        </p>
      ))}
      {moved.length > 0 && (
        <table className={styles.small}>
          <caption className="sr">换人的企业</caption>
          <thead>
            <tr>
              <th scope="col">换人的企业</th>
              <th scope="col">原来</th>
              <th scope="col">现在</th>
              <th scope="col">得分</th>
            </tr>
          </thead>
          <tbody>
            {moved.map(({ enterprise, from, to, score }) => (
              <tr key={enterprise.id}>
                <th scope="row">{enterprise.name}</th>
                <td>{from.name}</td>
                <td>{to.name}</td>
                <td className="num">{scoreWords(score)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {loads.length > 0 && (
        <p>{`户数变了的领导：${loads.map(({ leader, before, after }) => `${leader.name} ${before} → ${after}`).join('，')}。`}</p>
      )}
    </div>
  )
}
