import type { Tx } from '../database/tx.ts'
import type { LeadingLeader } from '../enterprises/linked-leader.ts'
import { leadingLeader } from '../enterprises/linked-leader.ts'
import type { App } from '../platform/app.ts'
import { today } from '../platform/today.ts'
import type { CasePage, FileEntry } from './page-contract.ts'
import type { LoadedCase } from './load-case.ts'
import { loadCase } from './load-case.ts'
import { loadNames } from './names.ts'
import type { DueChange, FiredRung } from './present-clock.ts'
import { presentCase } from './present-case.ts'
import type { ActionRecord } from './present-timeline.ts'

/** What was asked, as the row keeps it. */
export interface CaseDetails {
  body: string
  wish: string
  applicant: string
  phone: string
  reply_by: string
  registered_at: number
  closed_at: number | null
  enterprise_name: string | null
  credit_code: string | null
  district: string | null
  key_enterprise: boolean | null
  open_cases: number
  merged_into: { id: string; number: string; kind: string; title: string; stage: string } | null
}

/** Everything the page of a case shows, read in one transaction. */
export interface CaseMaterial {
  details: CaseDetails
  actions: ActionRecord[]
  files: FileEntry[]
  fired: FiredRung[]
  changes: DueChange[]
  merged: { id: string; name: string }[]
  joint: { id: string; name: string }[]
  /** The linked leader who answers for the enterprise's matters (PE-31). */
  leader: LeadingLeader | null
}

/** The page of a case, as far as the viewer may see it. @throws Refusal `not-found` */
export const readCase = async (app: App, tx: Tx, reference: string): Promise<CasePage> =>
  pageOf(app, tx, await loadCase(app, tx, reference))

export const pageOf = async (app: App, tx: Tx, loaded: LoadedCase): Promise<CasePage> => {
  const names = await loadNames(tx)
  const pack = app.packs.get(tx.viewer.city)
  const year = Number(today(app.clock).slice(0, 4))
  const leader = loaded.enterprise
    ? await leadingLeader(tx, pack, loaded.kind, { enterprise: loaded.enterprise, year })
    : null
  const material = { ...(await readMaterial(tx, loaded)), leader }
  const calendar = await app.calendars.of(tx.viewer.city)
  return presentCase(loaded, material, { pack, names, calendar, now: app.clock.now(), viewer: tx.viewer })
}

const readMaterial = async (tx: Tx, { id, joint }: LoadedCase): Promise<Omit<CaseMaterial, 'leader'>> => {
  const place = [tx.viewer.city, id]
  return {
    details: await tx.one<CaseDetails>({ name: 'case-details', text: detailsSql }, place),
    actions: await tx.many<ActionRecord>({ name: 'case-actions', text: actionsSql }, place),
    files: await tx.many<FileEntry>({ name: 'case-files', text: filesSql }, place),
    fired: await tx.many<FiredRung>({ name: 'case-rungs', text: rungsSql }, place),
    changes: await tx.many<DueChange>({ name: 'case-due-changes', text: changesSql }, place),
    merged: await tx.many({ name: 'cases-merged', text: mergedSql }, place),
    joint: joint ? await tx.many({ name: 'cases-joint', text: jointSql }, [tx.viewer.city, joint]) : [],
  }
}

const detailsSql = `
  select c.body, c.wish, c.applicant, c.phone, c.reply_by, c.registered_at, c.closed_at, e.name as enterprise_name,
    e.credit_code, e.district, e.key_enterprise,
    case when m.id is not null then
      jsonb_build_object('id', m.id, 'number', m.number, 'kind', m.kind, 'title', m.title, 'stage', m.stage) end as merged_into,
    (select count(*)::integer from cases o where o.city = c.city and o.enterprise = c.enterprise and o.mode <> 'ended') as open_cases
  from cases c
    left join enterprises e on e.city = c.city and e.id = c.enterprise
    left join cases m on m.city = c.city and m.id = c.merged_into
  where c.city = $1 and c.id = $2`

const actionsSql = `
  select seq, action, at, post, organisation, enterprise, system, data
  from case_actions where city = $1 and case_id = $2 order by seq desc`

const filesSql = `
  select f.id, f.name, f.size, f.type, a.at, cf.internal,
    coalesce(o.short_name, case when a.enterprise is not null then '企业' else '系统' end) as who
  from case_files cf
    join files f on f.city = cf.city and f.id = cf.file
    join case_actions a on a.city = cf.city and a.case_id = cf.case_id and a.seq = cf.seq
    left join organisations o on o.city = a.city and o.id = a.organisation
  where cf.city = $1 and cf.case_id = $2 order by a.at, f.name`

const rungsSql = `
  select timer, round || '/' || rung as key, fired_at as "firedAt" from case_rungs where city = $1 and case_id = $2`

const changesSql = `
  select timer, at, old_due_at as "oldDue", new_due_at as "newDue", reason
  from case_due_changes where city = $1 and case_id = $2 order by at`

const mergedSql = `select id, number as name from cases where city = $1 and merged_into = $2 order by number`

const jointSql = `select id, number as name from cases where city = $1 and joint = $2 order by number`
