import type { Suggestion } from '../../server/appeals/contract.ts'
import { dateOf, shortDate } from '../app/format.ts'
import { useSession } from '../app/session.ts'
import { useCaseAddresses } from '../cases/case-addresses.ts'
import { CaseTimeLeft } from '../cases/case-time-left.tsx'
import { Button } from '../kit/button.tsx'
import { cx } from '../kit/cx.ts'
import { FactList } from '../kit/fact-list.tsx'
import { Panel } from '../kit/panel.tsx'
import { EmptyState } from '../kit/state.tsx'
import styles from './duplicates-column.module.css'
import { likelySame } from './intake-draft.ts'
import type { Intake } from './use-intake.ts'

type Duplicate = Suggestion['duplicates'][number]

interface Props {
  intake: Intake
  onMerge: (duplicate: Duplicate) => void
}

/** Cases that may be the same matter, compared while the clerk writes. */
export function DuplicatesColumn({ intake, onMerge }: Props) {
  const { draft, set, suggestion, comparing } = intake
  const shown = (suggestion?.duplicates ?? []).filter((each) => !draft.different.includes(each.case.id))
  const same = likelySame(suggestion, draft)
  return (
    <Panel
      title={shown.length > 0 ? `可能重复 ${shown.length} 件` : '可能重复'}
      more={<span className="small muted">{comparing ? '正在比' : '边录边比'}</span>}
      pad={false}
      className={styles.column ?? ''}
    >
      <div className={styles.body} tabIndex={0} role="region" aria-label="可能重复的事项">
        {shown.map((duplicate) => (
          <DuplicateCard
            key={duplicate.case.id}
            duplicate={duplicate}
            first={duplicate === same}
            onMerge={() => onMerge(duplicate)}
            onDifferent={() => set({ different: [...draft.different, duplicate.case.id] })}
          />
        ))}
        {shown.length === 0 && (
          <EmptyState bare title={suggestion ? '没有像的。' : '写了诉什么，这里就开始比。'}>
            {suggestion && '同一企业一年内、同类别三十天内的都比过了。'}
          </EmptyState>
        )}
      </div>
      {draft.enterprise && (
        <div className={styles.enterprise}>
          <FactList
            labelWidth={44}
            facts={[
              [
                '企业',
                [draft.enterprise.name, draft.enterprise.districtName, draft.enterprise.keyEnterprise && '重点企业']
                  .filter(Boolean)
                  .join('，'),
              ],
              ['代码', draft.enterprise.creditCode],
              ['在办', `${draft.enterprise.openCases} 件`],
            ]}
          />
        </div>
      )}
    </Panel>
  )
}

interface CardProps {
  duplicate: Duplicate
  /** The one to decide first. */
  first: boolean
  onMerge: () => void
  onDifferent: () => void
}

function DuplicateCard({
  duplicate: { case: row, likeness, reason, mergeable },
  first,
  onMerge,
  onDifferent,
}: CardProps) {
  const { oneCase } = useCaseAddresses()
  const { today } = useSession()
  return (
    <article className={cx(styles.card, first && styles.first)}>
      <p className={styles.head}>
        <span className="num">{row.number}</span>
        <span>{`${shortDate(dateOf(row.registeredAt), today)} 登记`}</span>
        <span className={styles.light}>
          <CaseTimeLeft row={row} />
        </span>
      </p>
      <h3>{row.title}</h3>
      <p className={styles.why}>{[reason, row.lead && `由${row.lead.shortName}牵头`].filter(Boolean).join('；')}</p>
      <div className={styles.acts}>
        {mergeable && likeness !== 'related' && (
          <Button size="small" onClick={onMerge} {...(first && { tone: 'main' as const, kbd: 'Alt m' })}>
            并入这件
          </Button>
        )}
        <a className={styles.open} href={oneCase(row.number)} target="_blank" rel="noreferrer">
          打开
        </a>
        <Button size="small" onClick={onDifferent}>
          不是一回事
        </Button>
      </div>
    </article>
  )
}
