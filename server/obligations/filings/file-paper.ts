import type { Paper } from '../../../engine/obligations/types.ts'
import type { Tx } from '../../database/tx.ts'
import { requireOwnUploads } from '../../files/find-files.ts'
import type { App } from '../../platform/app.ts'
import { conflict, forbidden, invalid } from '../../platform/refusal.ts'
import { today } from '../../platform/today.ts'
import { newId } from '../../platform/uuid.ts'
import type { NewFiling } from './contract.ts'
import type { OwedPaper } from './find-owed-paper.ts'
import { findOwedPaper } from './find-owed-paper.ts'
import { mayFile, requireStaff } from './policy.ts'

/**
 * Hands in a paper for a period (ZB-13, GZ-01, GZ-08, PE-28), or hands it in once more: each time is a version that stays.
 * @throws Refusal `filing-changed` when somebody handed in or returned it meanwhile
 */
export async function filePaper(app: App, tx: Tx, input: NewFiling): Promise<{ id: string }> {
  requireStaff(tx.viewer)
  const owed = await findOwedPaper(app, tx, input)
  if (!mayFile(tx.viewer, owed.subject)) throw forbidden('材料由本单位报送，您不能代报。', 'not-responsible')
  checkPaper(app, tx, owed, input)
  await requireOwnUploads(tx, input.files)
  const known = await lockFiling(tx, owed)
  if ((known?.version ?? 0) !== input.version)
    throw conflict('filing-changed', '没有报送：这份材料刚有人报过。请刷新看过再报，您写的内容还在。')
  const id = known?.id ?? newId(app.clock)
  await write(app, tx, { ...input, id, version: input.version + 1 }, owed)
  return { id }
}

/** The latest version; waits for whoever hands in the same paper at this moment. */
async function lockFiling(tx: Tx, { obligation, subject, period }: OwedPaper) {
  const key = [tx.viewer.city, obligation.id, subject.id, period.start]
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key.join('/')])
  return tx.maybeOne<{ id: string; version: number }>(
    `select id, max(version) as version from filings
     where city = $1 and obligation = $2 and subject = $3 and period_start = $4 group by id`,
    key,
  )
}

function checkPaper(app: App, tx: Tx, { obligation }: OwedPaper, { paper: id, unit, content, files }: NewFiling): void {
  const paper = obligation.papers?.find((each) => each.id === id)
  if (!paper) throw invalid('paper', '请选报送的是哪一种材料。', 'unknown-paper')
  if (content.trim() === '' && files.length === 0)
    throw invalid('content', '请写内容或者附上文件，至少有一样。', 'paper-empty')
  checkUnit(app, tx, paper, unit ?? null)
}

function checkUnit(app: App, tx: Tx, { names, name }: Paper, unit: string | null): void {
  if (!names && unit === null) return
  const kinds: readonly string[] = names ?? []
  const known = app.packs.get(tx.viewer.city).organisations.find(({ id }) => id === unit)
  if (!known || !kinds.includes(known.kind))
    throw invalid('unit', names ? `请选${name}写明的园区或区县。` : `${name}不用写明园区或区县。`, 'unknown-unit')
}

async function write(app: App, tx: Tx, paper: NewFiling & { id: string }, { obligation, subject, period }: OwedPaper) {
  const { viewer } = tx
  await tx.query(
    `insert into filings (city, id, version, obligation, kind, subject, organisation, period_start, paper, unit, title, content,
       made_on, made_at, person, made_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      viewer.city,
      paper.id,
      paper.version,
      obligation.id,
      obligation.fulfilment.act,
      subject.id,
      subject.organisation,
      period.start,
      paper.paper,
      paper.unit ?? null,
      paper.title,
      paper.content,
      today(app.clock),
      new Date(app.clock.now()),
      viewer.person,
      viewer.name,
    ],
  )
  await tx.query('insert into filing_files (city, filing, version, file) select $1, $2, $3, unnest($4::uuid[])', [
    viewer.city,
    paper.id,
    paper.version,
    [...new Set(paper.files)],
  ])
}
