import type { Diary } from './diary.ts'
import type { Tables } from './tables.ts'
import { at } from './tables.ts'

/** Papers with their versions and what the office said, and waivers with those taken back. */
export async function writePapers({ put, unitOf }: Tables, { papers, waivers }: Diary): Promise<void> {
  await put(
    'filings',
    papers.flatMap(({ id, obligation, kind, post, period, versions }) =>
      versions.map(({ on }, index) => {
        const owed = { obligation, kind, subject: post, organisation: unitOf(post), period_start: period }
        return { id, version: index + 1, ...owed, made_on: on, made_at: at(on) }
      }),
    ),
    { paper: 'report', title: '材料', content: '内容', made_by: '测试' },
  )
  await put(
    'filing_reviews',
    papers.flatMap(({ id, versions }) =>
      versions.flatMap(({ review, on }, index) =>
        review ? [{ filing: id, version: index + 1, outcome: review, at: at(on) }] : [],
      ),
    ),
    { reason: '补齐', by_name: '测试' },
  )
  await put(
    'obligation_waivers',
    waivers.map(({ id, obligation, post, period, enterprise }) => {
      const owed = { obligation, subject: post, organisation: unitOf(post), period_start: period }
      return { id, ...owed, enterprise, made_at: at(period) }
    }),
    { reason: '脱产学习', made_by: '测试' },
  )
  await put(
    'obligation_waivers_ended',
    waivers.filter(({ ended }) => ended).map(({ id }) => ({ waiver: id })),
    { reason: '归队', ended_at: at('2026-06-01'), ended_by: '测试' },
  )
}
