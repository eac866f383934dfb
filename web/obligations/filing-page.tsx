import { useState } from 'react'
import type { Filing, Filings } from '../../server/obligations/filings/contract.ts'
import { useCityHref, useParam } from '../app/address.ts'
import { longDate } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useTitle } from '../app/use-title.ts'
import { Button } from '../kit/button.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { FactList } from '../kit/fact-list.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { FilingDialog } from './filing-dialog.tsx'
import { FilingVersions } from './filing-versions.tsx'
import { ReviewPanel } from './review-panel.tsx'

/** One paper: every version with what is attached and what the office said, and the next thing to do. */
export function FilingPage() {
  const href = useCityHref()
  const { data, error, refetch } = useGet<Filing>(`/filings/${useParam('id')}`)
  const [again, setAgain] = useState(false)
  useTitle(data && `报送 ${data.versions[0]?.title ?? ''}`)
  return (
    <DeskPage>
      <PageHead
        title={data?.versions[0]?.title ?? '报送'}
        crumbs={[{ label: '报送', to: href('/desk/filings') }, { label: data?.name ?? '…' }]}
        meta={data && <Facts filing={data} />}
        acts={data?.mayFile && <Button onClick={() => setAgain(true)}>再报一次</Button>}
      />
      {error && <ProblemState error={error} title="没有读到这份材料" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={10} />}
      {data?.mayReview && <ReviewPanel filing={data} />}
      {data && <FilingVersions filing={data} />}
      {data && again && <FileAgain filing={data} onClose={() => setAgain(false)} />}
    </DeskPage>
  )
}

function Facts({ filing: { subject, period, due, countedOn } }: { filing: Filing }) {
  return (
    <FactList
      form="inline"
      facts={[
        ['单位', subject.unit],
        ['期', period.name],
        ['期限', longDate(due)],
        ['计入', countedOn ? longDate(countedOn) : '退回了，再报才算'],
      ]}
    />
  )
}

function FileAgain({ filing, onClose }: { filing: Filing; onClose: () => void }) {
  const { data } = useGet<Filings>('/filings', { year: filing.period.start.slice(0, 4) })
  const papers = data?.kinds.find(({ id }) => id === filing.obligation)?.papers
  if (!papers) return null
  return <FilingDialog target={{ ...filing, version: filing.versions[0]?.version ?? 0, papers }} onClose={onClose} />
}
