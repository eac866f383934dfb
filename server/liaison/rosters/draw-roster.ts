import { drawRoster as drawByRule } from '../../../engine/rosters/draw-roster.ts'
import type { Drawing, Nomination } from '../../../engine/rosters/drawing.ts'
import type { RosterRule } from '../../../engine/rosters/types.ts'
import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { conflict, invalid, notFound } from '../../platform/refusal.ts'
import { newId } from '../../platform/uuid.ts'
import { requireDraw, ruleOf } from './policy.ts'
import type { CandidateRow } from './read-candidates.ts'
import { readCandidates } from './read-candidates.ts'
import type { RosterKey } from './read-places.ts'
import { readApprovedPlaces } from './read-places.ts'
import type { RosterFindings } from './roster-record.ts'

/**
 * Draws the roster of a rule and a year, in a county of a district, or draws the draft anew; what was nominated stays. An
 * approved roster is not drawn again.
 */
export async function drawRoster(app: App, tx: Tx, key: RosterKey): Promise<{ id: string; draft: number }> {
  const pack = app.packs.get(tx.viewer.city)
  const { year, district = null } = key
  const rule = ruleOf(pack, key.rule)
  if (!rule) throw notFound('本市没有这一种名单。')
  requireDraw(pack, tx.viewer, district)
  if (rule.level === 'city' && district !== null) throw invalid('district', '这份名单全市一份，不分区县。')
  if (rule.level === 'county' && !pack.districts.some(({ id }) => id === district)) {
    throw invalid('district', '这份名单每个区县一份，请选区县。')
  }
  await lock(tx, key)
  const held = await tx.maybeOne<Held>(
    `select id, draft, state from rosters
     where city = $1 and rule = $2 and year = $3 and district is not distinct from $4 for update`,
    [tx.viewer.city, rule.id, year, district],
  )
  if (held?.state === 'approved') throw conflict('roster-approved', '这份名单已经批准，不再变动。')
  await requireOthersApproved(app, tx, rule, year)
  const nominations = held ? await readNominations(tx, held.id) : []
  const candidates = await readCandidates(tx, rule, year, district)
  const drawing = drawByRule({ rule, year, candidates, nominations })
  const findings = await findingsOf(tx, drawing, candidates, { ...key, year: year - 1 })
  const roster = await keepRoster(app, tx, { rule, year, district, findings, held })
  await keepPlaces(tx, roster.id, drawing, candidates)
  return roster
}

interface Held {
  id: string
  draft: number
  state: string
}

/** Of two who draw the same roster at once the second sees what the first did. */
const lock = (tx: Tx, { rule, year, district = null }: RosterKey) =>
  tx.query('select pg_advisory_xact_lock(hashtext($1))', [`${tx.viewer.city}/roster/${rule}/${year}/${district ?? ''}`])

/** A roster that takes up another's places waits until that one is approved. */
async function requireOthersApproved(app: App, tx: Tx, rule: RosterRule, year: number): Promise<void> {
  for (const { among } of rule.parts) {
    if (among?.onRoster === undefined) continue
    if (await readApprovedPlaces(tx, { rule: among.onRoster, year })) continue
    const name = ruleOf(app.packs.get(tx.viewer.city), among.onRoster)?.name ?? among.onRoster
    throw conflict('roster-waits', `要先批准 ${year} 年的${name}，里面的企业都要列入这份名单。`)
  }
}

const readNominations = (tx: Tx, roster: string): Promise<Nomination[]> =>
  tx.many<Nomination>(
    `select part, enterprise, reason from roster_nominations
     where city = $1 and roster = $2 and ended_at is null order by made_at, id`,
    [tx.viewer.city, roster],
  )

async function findingsOf(
  tx: Tx,
  drawing: Drawing,
  candidates: readonly CandidateRow[],
  lastYear: RosterKey,
): Promise<RosterFindings> {
  const before = await readApprovedPlaces(tx, lastYear)
  const placed = new Set(drawing.places.map(({ enterprise }) => enterprise))
  const left = (before?.places ?? [])
    .filter(({ enterprise }) => !placed.has(enterprise))
    .map(({ enterprise, part }) => ({
      enterprise,
      why: drawing.absences.get(enterprise) ?? [{ part, absence: { why: 'gone' } as const }],
    }))
  return { parts: drawing.findings, candidates: candidates.length, left }
}

interface Drawn {
  rule: RosterRule
  year: number
  district: string | null
  findings: RosterFindings
  held: Held | null
}

async function keepRoster(app: App, tx: Tx, { rule, year, district, findings, held }: Drawn) {
  const drawn = [JSON.stringify(rule), JSON.stringify(findings), new Date(app.clock.now()), tx.viewer.name]
  if (!held) {
    const id = newId(app.clock)
    await tx.query(
      `insert into rosters (city, id, rule, year, district, draft, state, drawn_by_rule, findings, drawn_at, drawn_by)
       values ($1, $2, $3, $4, $5, 1, 'draft', $6, $7, $8, $9)`,
      [tx.viewer.city, id, rule.id, year, district, ...drawn],
    )
    return { id, draft: 1 }
  }
  const draft = held.draft + 1
  await tx.query(
    `update rosters set draft = $3, drawn_by_rule = $4, findings = $5, drawn_at = $6, drawn_by = $7
     where city = $1 and id = $2`,
    [tx.viewer.city, held.id, draft, ...drawn],
  )
  await tx.query('delete from roster_places where city = $1 and roster = $2', [tx.viewer.city, held.id])
  return { id: held.id, draft }
}

async function keepPlaces(tx: Tx, roster: string, drawing: Drawing, candidates: readonly CandidateRow[]) {
  const byId = new Map(candidates.map((each) => [each.id, each]))
  const rows = drawing.places.map(({ enterprise, part, rank, value, leads, why }) => {
    const { name, district, group, grade } = byId.get(enterprise)!
    return { enterprise, name, district, group, grade, part, rank, value, leads, why }
  })
  await tx.query(
    `insert into roster_places (city, roster, enterprise, name, district, business_group, part, rank, leads, value_fen, reasons, grade)
     select $1, $2, p.enterprise, p.name, p.district, p."group", p.part, p.rank, p.leads, p.value, p.why, p.grade
     from jsonb_to_recordset($3) as p (enterprise uuid, name text, district text, "group" text, grade text, part text,
       rank integer, value bigint, leads boolean, why jsonb)`,
    [tx.viewer.city, roster, JSON.stringify(rows)],
  )
}
