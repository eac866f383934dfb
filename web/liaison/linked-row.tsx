import type { LinkedEnterprise } from '../../server/liaison/contract.ts'
import { shortDate } from '../app/format.ts'
import { useSession } from '../app/session.ts'
import { Button, LinkButton } from '../kit/button.tsx'
import { Light } from '../kit/light.tsx'
import { Tag } from '../kit/tag.tsx'
import styles from './liaison.module.css'

const grades = { good: '较好', fair: '一般', poor: '困难' } as const

interface Props {
  enterprise: LinkedEnterprise
  /** Where a visit there is recorded; without it nothing can be recorded. */
  record: string | null
  /** The first of them that still waits for a visit. */
  next: boolean
  /** Keeps the first word with its principal, where that is owed and has not been had (ZB-10). */
  onContact?: (() => void) | undefined
}

/** One linked enterprise: how it runs, how often it was visited, what is open there, and the visit to record. */
export function LinkedRow({ enterprise, record, next, onContact }: Props) {
  const { name, grade, owed, visits, open, late } = enterprise
  const { today } = useSession()
  const enough = owed !== null && visits >= owed
  return (
    <li className={styles.linked}>
      <div className={styles.name}>
        {name}
        {grade && <Tag {...(grade === 'poor' && { tone: 'near' })}>{grades[grade]}</Tag>}
      </div>
      <div className={styles.facts}>
        {owed !== null && owed > 0 && <Squares owed={owed} visits={visits} />}
        <span>{enterprise.lastVisit ? `上次 ${shortDate(enterprise.lastVisit, today)}` : '还没走访'}</span>
        <span>{open > 0 ? `在办 ${open} 件` : '无在办'}</span>
        {late > 0 && <Light name="late">{`逾期 ${late} 件`}</Light>}
        {enterprise.overlaps && <Light name="stuck">市、区县都联系</Light>}
      </div>
      <div className={styles.act}>
        {onContact && (
          <Button size="large" onClick={onContact}>
            <span className="sr">{`${name} `}</span>记对接
          </Button>
        )}
        {enough && <Light name="done">已够</Light>}
        {record && (
          <LinkButton to={record} size="large" {...(next && { tone: 'main' })}>
            <span className="sr">{`${name} `}</span>记走访
          </LinkButton>
        )}
      </div>
    </li>
  )
}

/** A square for each visit owed, filled when it is made. */
function Squares({ owed, visits }: { owed: number; visits: number }) {
  return (
    <span className={styles.squares} role="img" aria-label={`应访 ${owed} 次，已访 ${visits} 次`}>
      {Array.from({ length: owed }, (_, index) => (
        <i key={index} data-on={index < visits || undefined} />
      ))}
    </span>
  )
}
