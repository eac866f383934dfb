import { useEffect } from 'react'
import type { CityDocument } from '../../server/measures/contract.ts'
import { useCityHref, useFilters } from '../app/address.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useTitle } from '../app/use-title.ts'
import { DeskPage } from '../kit/desk-page.tsx'
import { SideNav } from '../kit/side-nav.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { EmptyState } from '../kit/state.tsx'
import { DutyPages } from '../obligations/duty-pages.tsx'
import { ClauseRow } from './clause-row.tsx'
import { DocumentFacts } from './document-facts.tsx'
import { DocumentHead } from './document-head.tsx'
import { DocumentSign } from './document-sign.tsx'
import styles from './document-page.module.css'

/** 文件落实: the city's document clause by clause, each with the figure of this moment. */
export function DocumentPage() {
  useTitle('文件落实')
  const { data, error, refetch } = useGet<CityDocument>('/measures')
  return (
    <DeskPage side={data && <Contents document={data} />}>
      <DutyPages />
      {error && <ProblemState error={error} title="没有读到文件落实情况" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={14} label="正在逐条统计" />}
      {data && <Sheet document={data} />}
    </DeskPage>
  )
}

/** The clauses at the side, part by part, each with its light. */
function Contents({ document: { measures, ...document } }: { document: CityDocument }) {
  const href = useCityHref()
  const [{ clause }] = useFilters()
  const parts = [...new Set(measures.map(({ part }) => part))]
  const groups = parts.map((title) => ({
    title,
    items: measures
      .filter(({ part }) => part === title)
      .map(({ id, name, light }) => ({
        to: href(`/desk/document?clause=${id}`),
        label: name,
        light: light.name,
        current: id === clause,
      })),
  }))
  return (
    <SideNav label="条目" groups={groups}>
      <DocumentFacts document={document} />
    </SideNav>
  )
}

function Sheet({ document }: { document: CityDocument }) {
  const [{ clause, light }, setAddress] = useFilters()
  const shown = document.measures.filter((measure) => !light || measure.light.name === light)
  useEffect(() => {
    if (clause) window.document.getElementById(clause)?.scrollIntoView({ block: 'nearest' })
  }, [clause])
  return (
    <article className={styles.sheet}>
      <DocumentHead document={document} />
      <div className={styles.heads} aria-hidden="true">
        <span />
        <span>条文</span>
        <span>现在</span>
        <span>近 6 个月</span>
        <span>落实，谁落后</span>
        <span />
      </div>
      {shown.length === 0 && (
        <EmptyState bare title="没有这一类的条文。">
          点上面别的灯，或者再点一次取消。
        </EmptyState>
      )}
      {shown.map((measure) => (
        <ClauseRow
          key={measure.id}
          measure={measure}
          open={measure.id === clause}
          onToggle={() => setAddress({ clause: measure.id === clause ? undefined : measure.id })}
        />
      ))}
      <DocumentSign document={document} />
    </article>
  )
}
