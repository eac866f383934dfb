import { useState } from 'react'
import type { Demand, Finance, Meeting, Recommendation } from '../../server/meetings/contract.ts'
import { longDate, money } from '../app/format.ts'
import { Button } from '../kit/button.tsx'
import { Light } from '../kit/light.tsx'
import { Panel } from '../kit/panel.tsx'
import { StatLine } from '../kit/stat-line.tsx'
import { EmptyState } from '../kit/state.tsx'
import { DemandDialog, RecommendDialog, ResultDialog } from './finance-dialogs.tsx'
import styles from './finance-panel.module.css'

/** Bank–enterprise meetings (QH-04): who needs how much for what, to which bank it was recommended, what came of it. */
export function FinancePanel({ meeting, finance }: { meeting: Meeting; finance: Finance }) {
  const [asking, setAsking] = useState(false)
  return (
    <Panel
      title={`融资需求 ${finance.demands.length} 户`}
      more={
        meeting.may.finance && (
          <Button size="small" onClick={() => setAsking(true)}>
            登记需求
          </Button>
        )
      }
      pad={false}
    >
      {finance.demands.length > 0 && (
        <StatLine
          stats={[
            { label: '需求合计', value: money(finance.demanded) },
            { label: '推荐过', value: finance.recommended, unit: '户' },
            { label: '授信', value: money(finance.granted), note: `${finance.grantedTo} 户` },
          ]}
        />
      )}
      {finance.demands.length === 0 && <EmptyState bare title="还没有登记融资需求" />}
      <ul aria-label="融资需求">
        {finance.demands.map((demand) => (
          <DemandRow key={demand.id} meeting={meeting} demand={demand} />
        ))}
      </ul>
      {asking && <DemandDialog meeting={meeting} onClose={() => setAsking(false)} />}
    </Panel>
  )
}

function DemandRow({ meeting, demand }: { meeting: Meeting; demand: Demand }) {
  const [open, setOpen] = useState(false)
  return (
    <li className={styles.demand}>
      <div className={styles.head}>
        <b>{demand.enterprise.name}</b>
        <span className="num end">{money(demand.amount)}</span>
      </div>
      <p className={styles.use}>{demand.use}</p>
      <ul aria-label={`推荐给${demand.enterprise.name}的金融机构`}>
        {demand.recommendations.map((each) => (
          <RecommendationRow key={each.id} meeting={meeting} recommendation={each} />
        ))}
      </ul>
      {meeting.may.finance && (
        <div className={styles.acts}>
          <Button
            tone="text"
            size="small"
            aria-label={`把${demand.enterprise.name}推荐给银行`}
            onClick={() => setOpen(true)}
          >
            推荐给银行
          </Button>
        </div>
      )}
      {open && <RecommendDialog meeting={meeting.id} demand={demand} onClose={() => setOpen(false)} />}
    </li>
  )
}

function RecommendationRow({ meeting, recommendation }: { meeting: Meeting; recommendation: Recommendation }) {
  const [open, setOpen] = useState(false)
  const { bank, result, amount, on, reason } = recommendation
  return (
    <li className={styles.bank}>
      <span>{bank}</span>
      {result === 'waiting' && <Light name="wait">等结果</Light>}
      {result === 'granted' && (
        <Light name="done">{`授信 ${money(amount ?? 0)}${on ? `，${longDate(on)}` : ''}`}</Light>
      )}
      {result === 'refused' && <Light name="hold">{`没有授信：${reason ?? ''}`}</Light>}
      {result === 'waiting' && meeting.may.finance && (
        <Button tone="text" size="small" aria-label={`${bank}的结果`} onClick={() => setOpen(true)}>
          登记结果
        </Button>
      )}
      {open && <ResultDialog meeting={meeting.id} recommendation={recommendation} onClose={() => setOpen(false)} />}
    </li>
  )
}
