import type { CityPack } from '../../../engine/city/types.ts'
import type { Obligation, Standing } from '../../../engine/obligations/types.ts'
import { binder } from '../../cases/policy.ts'
import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { today as todayOf } from '../../platform/today.ts'
import { periodName } from '../period-name.ts'
import { actScope, mayManage, overseesLiaison, seesPost } from '../policy.ts'
import { readFacts } from '../read-facts.ts'
import type { ObligationStandings } from '../read-standings.ts'
import { readStandings } from '../read-standings.ts'
import { filingObligations, leaderRef } from '../subjects.ts'
import type { FilingKind, FilingLine, FilingRow, Filings } from './contract.ts'
import { mayFile, requireStaff } from './policy.ts'

/** What is to be handed in within a year, by everybody the viewer sees: a unit sees its own, the office sees all. */
export async function readFilings(app: App, tx: Tx, asked?: number): Promise<Filings> {
  requireStaff(tx.viewer)
  const pack = app.packs.get(tx.viewer.city)
  const today = todayOf(app.clock)
  const year = asked ?? Number(today.slice(0, 4))
  const obligations = filingObligations(pack)
  const calendar = await app.calendars.of(pack.id)
  const standings = readStandings(pack, calendar, await readFacts(tx, year), today, obligations)
  const lines = await readLines(tx, pack)
  const rows = standings.flatMap((each) => rowsOf(tx, pack, each, lines, today))
  const shown = new Set(rows.map(({ obligation }) => obligation))
  return {
    year,
    today,
    oversees: overseesLiaison(tx.viewer),
    mayReview: mayManage(tx.viewer),
    kinds: obligations.filter(({ id }) => shown.has(id)).map((each) => kindOf(pack, each)),
    rows: rows.toSorted((a, b) => rank(a) - rank(b) || a.due.localeCompare(b.due)),
  }
}

/** What can still be done in time, then what is late, then what is done or need not be done. */
const rank = ({ status }: FilingRow): number =>
  status === 'late' ? 1 : ['at-risk', 'on-course'].includes(status) ? 0 : 2

type Lines = ReadonlyMap<string, FilingLine>
const keyOf = (...parts: string[]): string => parts.join('/')

function rowsOf(tx: Tx, pack: CityPack, { obligation, plan, all }: ObligationStandings, lines: Lines, today: string) {
  return all.flatMap((standing): FilingRow[] => {
    const post = pack.posts.find(({ id }) => id === standing.subject)
    if (!post || !seesPost(tx.viewer, post)) return []
    const { period, due, provisional, status, reachedOn } = standing
    return [
      {
        obligation: obligation.id,
        name: obligation.name,
        source: obligation.source,
        subject: leaderRef(pack, post),
        period: { start: period.start, name: periodName(obligation, period) },
        due,
        provisional,
        status,
        daysLeft: today >= due ? 0 : plan.workingDays(today, due) - plan.workingDays(today, today),
        countedOn: reachedOn,
        waived: waivedFor(standing),
        filing: lines.get(keyOf(obligation.id, post.id, period.start)) ?? null,
        mayFile: mayFile(tx.viewer, post),
      },
    ]
  })
}

function waivedFor({ parts }: Standing): string | null {
  for (const part of parts) if (part.part === 'waived') return part.reason
  return null
}

const kindOf = ({ organisations }: CityPack, { id, name, source, papers = [] }: Obligation): FilingKind => ({
  id,
  name,
  source,
  papers: papers.map(({ names = [], ...paper }) => {
    const kinds: readonly string[] = names
    const units = organisations.filter(({ kind }) => kinds.includes(kind))
    return { ...paper, units: units.map((unit) => ({ id: unit.id, name: unit.shortName })) }
  }),
})

type LineRow = FilingLine & { obligation: string; subject: string; period: string }

/** The latest version of every paper the viewer sees. */
async function readLines(tx: Tx, { obligations, organisations }: CityPack): Promise<Lines> {
  const { bind, values } = binder()
  const rows = await tx.many<LineRow>(
    `select distinct on (f.id) f.id, f.version, f.obligation, f.subject, f.period_start as period, f.paper, f.unit, f.title,
       f.made_on as "madeOn", coalesce(r.outcome, 'filed') as state, coalesce(r.reason, '') as reason
     from filings f left join filing_reviews r on r.city = f.city and r.filing = f.id and r.version = f.version
     where ${actScope(tx.viewer, 'f', bind)} order by f.id, f.version desc`,
    values,
  )
  const nameOf = ({ obligation, paper }: LineRow): string =>
    obligations.find(({ id }) => id === obligation)?.papers?.find(({ id }) => id === paper)?.name ?? paper
  return new Map(
    rows.map((row) => {
      const { obligation, subject, period, ...line } = row
      const unit = organisations.find(({ id }) => id === line.unit)?.shortName ?? line.unit
      return [keyOf(obligation, subject, period), { ...line, unit, paper: nameOf(row) }]
    }),
  )
}
