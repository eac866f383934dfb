import { useState } from 'react'
import type { CasePage as Case } from '../../server/cases/page-contract.ts'
import { useParam } from '../app/address.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useTitle } from '../app/use-title.ts'
import { cx } from '../kit/cx.ts'
import { DeskPage } from '../kit/desk-page.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Panel } from '../kit/panel.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { EmptyState } from '../kit/state.tsx'
import { LinkButton } from '../kit/button.tsx'
import { AskedPanel } from './asked-panel.tsx'
import { CaseHead } from './case-head.tsx'
import styles from './case-page.module.css'
import { CaseSheet } from './case-sheet.tsx'
import { ClockPanel } from './clock-panel.tsx'
import { FeedbackPanel } from './feedback-panel.tsx'
import { FilesPanel } from './files-panel.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { NextStep } from './next-step.tsx'
import { RelatedPanel } from './related-panel.tsx'
import { ReplyPanel } from './reply-panel.tsx'
import { RequestsPanel } from './requests-panel.tsx'
import { useCaseAddresses } from './case-addresses.ts'
import { useCasePage } from './use-case-pages.ts'

/** 事项: what is asked, who holds it until when and why then, what happened, what I can do. */
export function CasePage() {
  const number = useParam('number')
  const { data: page, error, refetch } = useCasePage(number)
  useTitle(page && `${page.number} ${page.title}`)
  if (error && !page)
    return <Missing missing={error.status === 404} error={error} retry={() => void refetch()} number={number} />
  if (!page) return <Loading number={number} />
  return <Shown key={page.id} page={page} />
}

function Shown({ page }: { page: Case }) {
  const [act, setAct] = useState<string | null>(null)
  return (
    <>
      <div className="no-print">
        <DeskPage>
          <CaseHead page={page} />
          <div className={cx(styles.columns, act !== null && styles.acting)}>
            <div className={styles.column}>
              <AskedPanel page={page} />
              <RequestsPanel page={page} />
              <ClockPanel key={page.clock?.timer} page={page} narrow={act !== null} onAct={setAct} />
              <ReplyPanel page={page} />
              <div className={styles.history}>
                <HistoryPanel page={page} />
              </div>
            </div>
            <div className={styles.column}>
              <div className={styles.next}>
                <NextStep page={page} act={act} onAct={setAct} />
              </div>
              <div className={styles.rest}>
                <FeedbackPanel page={page} />
                <FilesPanel page={page} onAct={setAct} />
                <RelatedPanel page={page} />
              </div>
            </div>
          </div>
        </DeskPage>
      </div>
      <CaseSheet page={page} />
    </>
  )
}

function Loading({ number }: { number: string }) {
  return (
    <DeskPage>
      <PageHead title={number} />
      <div className={styles.columns}>
        <div className={styles.column}>
          {[3, 5, 7].map((lines) => (
            <Panel key={lines}>
              <Skeleton lines={lines} />
            </Panel>
          ))}
        </div>
        <Panel>
          <Skeleton lines={5} />
        </Panel>
      </div>
    </DeskPage>
  )
}

function Missing(props: { missing: boolean; error: unknown; retry: () => void; number: string }) {
  const { inbox, ledger } = useCaseAddresses()
  return (
    <DeskPage>
      <PageHead title={props.number} crumbs={[{ label: '收件箱', to: inbox() }]} />
      {props.missing ? (
        <EmptyState
          title={`没有找到 ${props.number}`}
          acts={
            <>
              <LinkButton to={inbox()}>回收件箱</LinkButton>
              <LinkButton to={ledger()}>到台账里找</LinkButton>
            </>
          }
        >
          编号可能写错了，或者这件事不归现在的岗位看。
        </EmptyState>
      ) : (
        <ProblemState error={props.error} title="没有读到这件事" retry={props.retry} />
      )}
    </DeskPage>
  )
}
