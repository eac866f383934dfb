import { phraseAbsence } from '../../../engine/rosters/phrase-reason.ts'
import type { Tx } from '../../database/tx.ts'
import { requireEnterprise } from '../../enterprises/find-enterprise.ts'
import type { App } from '../../platform/app.ts'
import { conflict, invalid } from '../../platform/refusal.ts'
import { newId } from '../../platform/uuid.ts'
import type { EndNomination, NewNomination } from './contract.ts'
import { drawRoster } from './draw-roster.ts'
import { requireDraw } from './policy.ts'
import type { RosterRecord } from './roster-record.ts'
import { requireRoster } from './roster-record.ts'
import { rosterWords } from './roster-words.ts'

/**
 * Puts an enterprise on a named part of a draft, with the reason, and draws the draft anew. Refused with the reason why the
 * rule does not take it: another part has it, it lacks the mark, the part is full.
 */
export async function nominate(app: App, tx: Tx, id: string, input: NewNomination): Promise<{ id: string }> {
  const roster = await requireDraft(app, tx, id)
  const part = roster.drawnByRule.parts.find((each) => each.id === input.part)
  if (part?.by !== 'named') throw invalid('part', '这一部分按规则生成，不能提名，请选可以提名的部分。')
  const { id: enterprise, name } = await requireEnterprise(tx, input.enterprise)
  const nomination = newId(app.clock)
  const { rowCount } = await tx.query(
    `insert into roster_nominations (city, id, roster, part, enterprise, reason, made_at, made_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (city, roster, part, enterprise) where ended_at is null do nothing`,
    [
      tx.viewer.city,
      nomination,
      id,
      part.id,
      enterprise,
      input.reason.trim(),
      new Date(app.clock.now()),
      tx.viewer.name,
    ],
  )
  if (rowCount === 0) throw conflict('already-nominated', `${name}已经提名，不用再提。`)
  await drawRoster(app, tx, roster)
  await refuseUnfollowed(app, tx, id, enterprise, name)
  return { id: nomination }
}

/** Takes an enterprise off again, with the reason; the nomination stays on record. */
export async function endNomination(app: App, tx: Tx, id: string, input: EndNomination): Promise<{ id: string }> {
  const roster = await requireDraft(app, tx, id)
  const { rowCount } = await tx.query(
    `update roster_nominations set ended_at = $4, ended_by = $5, end_reason = $6
     where city = $1 and roster = $2 and id::text = $3 and ended_at is null`,
    [tx.viewer.city, id, input.nomination, new Date(app.clock.now()), tx.viewer.name, input.reason.trim()],
  )
  if (rowCount === 0) throw conflict('nomination-ended', '这户企业已经撤下，请刷新后再看。')
  await drawRoster(app, tx, roster)
  return { id: input.nomination }
}

async function requireDraft(app: App, tx: Tx, id: string): Promise<RosterRecord> {
  const roster = await requireRoster(tx, id, true)
  requireDraw(app.packs.get(tx.viewer.city), tx.viewer, roster.district)
  if (roster.state === 'approved') throw conflict('roster-approved', '这份名单已经批准，不再变动。')
  return roster
}

async function refuseUnfollowed(app: App, tx: Tx, id: string, enterprise: string, name: string): Promise<void> {
  const { findings, drawnByRule } = await requireRoster(tx, id)
  const refused = findings.parts.flatMap((part) => part.refused).find((each) => each.enterprise === enterprise)
  if (!refused) return
  const why = phraseAbsence(refused.why, rosterWords(app.packs.get(tx.viewer.city), drawnByRule))
  throw invalid('enterprise', `${name}不能列入：${why}`, 'nomination-refused')
}
