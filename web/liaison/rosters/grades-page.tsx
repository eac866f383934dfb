import { useCallback } from 'react'
import type { GradedEnterprise, GradePage } from '../../../server/liaison/rosters/grade-contract.ts'
import { useCityHref, useFilters, type Filters } from '../../app/address.ts'
import { dateOf } from '../../app/format.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useGet } from '../../app/query.ts'
import { usePower, useSession } from '../../app/session.ts'
import { Button, LinkButton } from '../../kit/button.tsx'
import { CountTabs } from '../../kit/count-tabs.tsx'
import { DeskPage } from '../../kit/desk-page.tsx'
import { Go } from '../../kit/go.tsx'
import type { Column } from '../../kit/ledger-table.tsx'
import { LedgerTable } from '../../kit/ledger-table.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { Pager } from '../../kit/pager.tsx'
import { Panel } from '../../kit/panel.tsx'
import { Segments } from '../../kit/segments.tsx'
import { EmptyState } from '../../kit/state.tsx'
import { useToast } from '../../kit/use-toast.ts'
import { SearchInput } from '../../people/search-input.tsx'
import { LiaisonPages } from '../liaison-pages.tsx'
import { DistrictGrades } from './district-grades.tsx'
import { GradeChoice } from './grade-choice.tsx'
import { useRosterAddresses } from './roster-addresses.ts'
import { gradeWords } from './roster-words.ts'
import styles from './rosters.module.css'
import type { GradeDraft } from './use-grade-draft.ts'
import { useGradeDraft } from './use-grade-draft.ts'

/** How the above-scale enterprises run: counties choose one of three for each and save them together (GZ-06). */
export function GradesPage() {
  const { today } = useSession()
  const [filters, setFilters] = useFilters()
  const { year = today.slice(0, 4), q, district, grade, page } = filters
  return <Year key={year} year={Number(year)} filters={{ q, district, grade, page }} setFilters={setFilters} />
}

interface Props {
  year: number
  filters: Filters
  setFilters: (change: Filters) => void
}

/** One year; another year begins with nothing chosen. */
function Year({ year, filters, setFilters }: Props) {
  const { data, error, refetch } = useGet<GradePage>('/liaison/grades', {
    ...filters,
    year: String(year),
    pageSize: '50',
  })
  const draft = useGradeDraft(year)
  const mayReport = data?.mayReport ?? false
  const search = useCallback((q: string) => setFilters({ q: q || undefined }), [setFilters])
  const none = data?.counts.none ?? 0
  return (
    <DeskPage>
      <PageHead
        title={none > 0 ? `${year} 年企业运行情况：${none} 户没有上报` : `${year} 年企业运行情况`}
        note="规模以上企业，由所在区县上报；改过的原来的也留着"
        acts={<Acts data={data} filters={filters} year={year} draft={draft} setFilters={setFilters} />}
      />
      <div className={styles.pages}>
        <LiaisonPages />
      </div>
      {draft.send.error && <ProblemState error={draft.send.error} title="没有保存" />}
      <div className={styles.beside}>
        <Panel pad={false}>
          <Tabs data={data} year={year} filters={filters} />
          <div className={`${styles.filters} no-print`}>
            <SearchInput label="查企业名称、信用代码" value={filters['q'] ?? ''} onSearch={search} />
          </div>
          <LedgerTable
            label="规模以上企业的运行情况，没有上报的在前"
            loose
            columns={columnsOf(draft, mayReport)}
            rows={data?.rows}
            rowId={({ id }) => id}
            error={error && <ProblemState bare error={error} title="没有读到运行情况" retry={() => void refetch()} />}
            empty={<EmptyState bare title="没有这样的规模以上企业。" />}
            phone={(row) => <PhoneRow row={row} draft={draft} mayReport={mayReport} />}
          />
          {data && (
            <div className={styles.foot}>
              <Pager {...data} measure="户" onPage={(next) => setFilters({ page: String(next) })} />
            </div>
          )}
        </Panel>
        {data && data.districts.length > 1 && <DistrictGrades page={data} />}
      </div>
    </DeskPage>
  )
}

interface ActsProps extends Props {
  data: GradePage | undefined
  draft: GradeDraft
}

function Acts({ data, filters, year, draft, setFilters }: ActsProps) {
  const { gradesExported, imports } = useRosterAddresses()
  const mayImport = usePower('imports')
  const toast = useToast()
  const { q, district, grade } = filters
  const fillable =
    data?.rows.filter((row) => row.grade === null && row.lastYear && !draft.draft.has(row.id)).length ?? 0
  const chosen = draft.draft.size
  return (
    <>
      <Segments
        options={(data?.years ?? [year]).map((each) => ({ id: String(each), name: `${each} 年` }))}
        value={String(year)}
        onChange={(each) => setFilters({ year: each })}
      />
      <a className={styles.export} href={gradesExported({ q, district, grade, year: String(year) })} download>
        导出
      </a>
      {data?.mayReport && mayImport && <LinkButton to={imports}>导入</LinkButton>}
      {data?.mayReport && fillable > 0 && (
        <Button onClick={() => draft.fillFromLastYear(data.rows)}>{`本页 ${fillable} 户按上年填`}</Button>
      )}
      {chosen > 0 && <Button onClick={draft.clear}>不改了</Button>}
      {data?.mayReport && (
        <Button
          tone="main"
          disabled={chosen === 0}
          busy={draft.send.isPending}
          onClick={() => draft.save((count) => toast.done(`已上报 ${count} 户`))}
        >
          {chosen > 0 ? `上报 ${chosen} 户` : '上报'}
        </Button>
      )}
    </>
  )
}

function Tabs({ data, year, filters }: { data: GradePage | undefined; year: number; filters: Filters }) {
  const { grades } = useRosterAddresses()
  const counts = data?.counts
  const tab = (label: string, grade: string | undefined, count: number | undefined) => ({
    label,
    count,
    to: `${grades}?${new URLSearchParams({ year: String(year), ...(grade && { grade }), ...(filters['district'] && { district: filters['district'] }) }).toString()}`,
    current: filters['grade'] === grade,
  })
  return (
    <CountTabs
      label="按运行情况看"
      tabs={[
        tab('全部', undefined, counts && counts.none + counts.good + counts.fair + counts.poor),
        { ...tab('没有上报', 'none', counts?.none), ...(counts?.none && { light: 'near' as const }) },
        tab(gradeWords.good, 'good', counts?.good),
        tab(gradeWords.fair, 'fair', counts?.fair),
        tab(gradeWords.poor, 'poor', counts?.poor),
      ]}
    />
  )
}

const columnsOf = (draft: GradeDraft, mayReport: boolean): Column<GradedEnterprise>[] => [
  { id: 'name', head: '企业', cell: ({ id, name }) => <EnterpriseName id={id} name={name} /> },
  { id: 'district', head: '区县', width: 96, cell: ({ district }) => district?.name },
  { id: 'industry', head: '行业', width: 140, cell: ({ industry }) => industry },
  { id: 'lastYear', head: '上年', width: 56, cell: ({ lastYear }) => lastYear && gradeWords[lastYear] },
  {
    id: 'grade',
    head: '运行情况',
    width: 172,
    cell: (row) => <GradeChoice row={row} draft={draft} mayReport={mayReport} />,
  },
  { id: 'note', head: '说明', width: 110, cell: ({ note }) => note },
  { id: 'reported', head: '谁报的', width: 190, cell: (row) => <span className="muted">{reportedWords(row)}</span> },
]

const reportedWords = ({ reportedAt, unit, reportedBy }: GradedEnterprise): string =>
  reportedAt ? `${dateOf(reportedAt)} ${unit || reportedBy}` : ''

function EnterpriseName({ id, name }: { id: string; name: string }) {
  const href = useCityHref()
  return (
    <Go className={styles.open} to={href(`/desk/enterprises/${id}`)}>
      {name}
    </Go>
  )
}

function PhoneRow({ row, draft, mayReport }: { row: GradedEnterprise; draft: GradeDraft; mayReport: boolean }) {
  return (
    <div className={styles.phoneGrade}>
      <strong>{row.name}</strong>
      <span className="muted small">
        {[row.district?.name, row.lastYear && `上年${gradeWords[row.lastYear]}`, reportedWords(row)]
          .filter(Boolean)
          .join('，')}
      </span>
      <GradeChoice row={row} draft={draft} mayReport={mayReport} />
    </div>
  )
}
