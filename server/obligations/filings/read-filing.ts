import { binder } from '../../cases/policy.ts'
import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { notFound } from '../../platform/refusal.ts'
import { isId } from '../../platform/uuid.ts'
import { periodName } from '../period-name.ts'
import { actScope, mayManage } from '../policy.ts'
import { leaderRef } from '../subjects.ts'
import type { Filing, FilingVersion } from './contract.ts'
import { findOwedPaper } from './find-owed-paper.ts'
import { mayFile, requireStaff } from './policy.ts'

/** Which paper it is, and its latest version. */
export interface FilingHead {
  id: string
  version: number
  obligation: string
  subject: string
  period: string
  title: string
}

/** A paper the viewer sees; otherwise it does not exist. */
export async function findFiling(tx: Tx, id: string): Promise<FilingHead> {
  const { bind, values } = binder()
  const found = isId(id)
    ? await tx.maybeOne<FilingHead>(
        `select f.id, f.version, f.obligation, f.subject, f.period_start as period, f.title from filings f
         where ${actScope(tx.viewer, 'f', bind)} and f.id = ${bind(id)} order by f.version desc limit 1`,
        values,
      )
    : null
  if (!found) throw notFound('没有找到这份材料。')
  return found
}

/** A paper with every version, what is attached and what the office said of each. */
export async function readFiling(app: App, tx: Tx, id: string): Promise<Filing> {
  requireStaff(tx.viewer)
  const head = await findFiling(tx, id)
  const { obligation, subject, period } = await findOwedPaper(app, tx, head)
  const versions = await readVersions(app, tx, head)
  return {
    id,
    obligation: obligation.id,
    name: obligation.name,
    subject: leaderRef(app.packs.get(tx.viewer.city), subject),
    period: { start: period.start, name: periodName(obligation, period) },
    due: period.due,
    countedOn: await countedOn(tx, id),
    mayFile: mayFile(tx.viewer, subject),
    mayReview: mayManage(tx.viewer) && versions[0]?.review === null,
    versions,
  }
}

async function countedOn(tx: Tx, id: string): Promise<string | null> {
  const act = await tx.maybeOne<{ on: string }>(
    `select made_on as "on" from obligation_acts where city = $1 and id = $2 and kind in ('filing', 'report')`,
    [tx.viewer.city, id],
  )
  return act?.on ?? null
}

type VersionRow = Omit<FilingVersion, 'paper' | 'unit'> & { paper: string; unit: string | null }

async function readVersions(app: App, tx: Tx, { id, obligation }: FilingHead): Promise<FilingVersion[]> {
  const pack = app.packs.get(tx.viewer.city)
  const papers = pack.obligations.find((each) => each.id === obligation)?.papers ?? []
  const rows = await tx.many<VersionRow>(
    `select f.version, f.paper, f.unit, f.title, f.content, f.made_at as "madeAt", f.made_by as "madeBy",
       coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'type', s.type, 'size', s.size) order by s.at, s.id)
         from filing_files l join files s on s.city = l.city and s.id = l.file
         where l.city = f.city and l.filing = f.id and l.version = f.version), '[]') as files,
       (select jsonb_build_object('outcome', r.outcome, 'reason', r.reason, 'by', r.by_name,
           'at', (extract(epoch from r.at) * 1000)::bigint)
         from filing_reviews r where r.city = f.city and r.filing = f.id and r.version = f.version) as review
     from filings f where f.city = $1 and f.id = $2 order by f.version desc`,
    [tx.viewer.city, id],
  )
  return rows.map((row) => ({
    ...row,
    paper: papers.find((each) => each.id === row.paper)?.name ?? row.paper,
    unit: pack.organisations.find((each) => each.id === row.unit)?.shortName ?? row.unit,
  }))
}

/** Whether a file is attached to a paper the viewer sees: row-level security hides the others. */
export async function mayOpenFilingFile(tx: Tx, file: string): Promise<boolean> {
  const found = await tx.maybeOne('select 1 from filing_files where city = $1 and file = $2 limit 1', [
    tx.viewer.city,
    file,
  ])
  return found !== null
}
