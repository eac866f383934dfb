import type { RecordedAction } from '../../engine/workflow/types.ts'
import type { Tx } from '../database/tx.ts'
import type { CaseProjection, TimerRow } from './project-case.ts'

/** What was asked, and by whom: written once, when the case is opened. */
export interface CaseHead {
  id: string
  kind: string
  kind_version: number
  prefix: string
  year: number
  title: string
  body: string
  wish: string
  enterprise: string | null
  applicant: string
  phone: string
  reply_by: string
  registered_at: number
  registered_by: string | null
  registered_post: string | null
  source: string | null
  source_key: string | null
}

export interface CaseFile {
  file: string
  internal: boolean
}

/** Everything one action writes; it goes to the database in one statement. */
export interface CaseWrite {
  projection: CaseProjection
  action: RecordedAction & { requestKey: string | null }
  timers: TimerRow[]
  files: CaseFile[]
}

const instants = ['closed_at', 'last_action_at', 'due_at', 'registered_at', 'next_rung_at', 'at']

/** Epoch milliseconds become ISO texts that jsonb_to_recordset reads as timestamptz. */
const forJson = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) =>
      instants.includes(key) && typeof value === 'number' ? [key, new Date(value).toISOString()] : [key, value],
    ),
  )

const actionRow = ({ by, requestKey, ...action }: CaseWrite['action']) =>
  forJson({ ...action, ...by, request_key: requestKey })

const childValues = ({ action, timers, files }: CaseWrite) => [
  JSON.stringify([actionRow(action)]),
  JSON.stringify(timers.map(forJson)),
  JSON.stringify(files),
]

const insertAction = (city: string, id: string, actions: string) => `
  insert into case_actions (city, case_id, seq, action, at, person, post, organisation, enterprise, system, data, request_key)
  select ${city}, ${id}, a.seq, a.action, a.at, a.person, a.post, a.organisation, a.enterprise, a.system, a.data, a.request_key
  from jsonb_to_recordset(${actions}) as a (seq integer, action text, at timestamptz, person uuid, post text,
    organisation text, enterprise uuid, system boolean, data jsonb, request_key text)`

const insertTimers = (city: string, id: string, timers: string) => `
  insert into case_timers (city, case_id, timer, round, organisation, definition, due_at, provisional, running, stopped, next_rung_at)
  select ${city}, ${id}, t.timer, t.round, t.organisation, t.definition, t.due_at, t.provisional, t.running, t.stopped, t.next_rung_at
  from jsonb_to_recordset(${timers}) as t (timer text, round integer, organisation text, definition jsonb, due_at timestamptz,
    provisional boolean, running boolean, stopped boolean, next_rung_at timestamptz)`

/** Only where a case already stands: row-level security would not let a statement see the case it is just inserting. */
const onKnownTimer = `
  on conflict (city, case_id, timer) do update set round = excluded.round, organisation = excluded.organisation,
    definition = excluded.definition, due_at = excluded.due_at, provisional = excluded.provisional, running = excluded.running,
    stopped = excluded.stopped, next_rung_at = excluded.next_rung_at`

const insertFiles = (city: string, id: string, seq: string, files: string) => `
  insert into case_files (city, case_id, file, seq, internal)
  select ${city}, ${id}, f.file, ${seq}, f.internal from jsonb_to_recordset(${files}) as f (file uuid, internal boolean)`

const headColumns = `id, kind, kind_version, title, body, wish, enterprise, applicant, phone, reply_by, registered_at,
  registered_by, registered_post, source, source_key`

/** The columns of `cases` that follow from its actions. */
export const projectedColumns = `version, stage, mode, round, channel, topic, tier, difficulty, outcome, lead, units, coordinator,
  escalation, urged, ending, closed_at, merged_into, last_action, last_action_at, clock, due_at, due_provisional, paused, on_time, state`

const insertCase = {
  name: 'insert-case',
  text: `
  with counter as (
    insert into case_counters as c (city, kind, year, last) values ($1, $3, $4, 1)
    on conflict (city, kind, year) do update set last = c.last + 1 returning last
  ), opened as (
    insert into cases (city, number, words, ${headColumns}, ${projectedColumns})
    select $1, $5 || $4::integer || '-' || lpad(counter.last::text, greatest(4, length(counter.last::text)), '0'),
      setweight(to_tsvector('simple', $6), 'A') || setweight(to_tsvector('simple', $11), 'D'), ${headColumns}, ${projectedColumns}
    from counter, jsonb_populate_record(null::cases, $7)
    returning number
  ), actions as (${insertAction('$1', '$2', '$8')}
  ), timers as (${insertTimers('$1', '$2', '$9')}
  ), files as (${insertFiles('$1', '$2', '1', '$10')}
  )
  select number from opened`,
}

/** Words to be found by: what was said, which also tells like matters, and names, which do not. */
export interface CaseWords {
  said: string
  names: string
}

/** Writes a new case with its number, first action and timers; answers the readable number. */
export const writeNewCase = async (tx: Tx, head: CaseHead, words: CaseWords, write: CaseWrite): Promise<string> => {
  const { prefix, year, ...columns } = head
  const record = JSON.stringify({ ...forJson(columns), ...forJson(write.projection) })
  const { number } = await tx.one<{ number: string }>(insertCase, [
    tx.viewer.city,
    head.id,
    head.kind,
    year,
    prefix,
    words.said,
    record,
    ...childValues(write),
    words.names,
  ])
  return number
}

const updateCase = {
  name: 'update-case',
  text: `
  with changed as (
    update cases set (${projectedColumns}) = (select ${projectedColumns} from jsonb_populate_record(null::cases, $4))
    where city = $1 and id = $2 and version = $3 returning id
  ), actions as (${insertAction('$1', '$2', '$5')}
    where exists (select from changed)
  ), timers as (${insertTimers('$1', '$2', '$6')}
    where exists (select from changed)
    ${onKnownTimer}
  ), files as (${insertFiles('$1', '$2', '$8', '$7')}
    where exists (select from changed)
    on conflict (city, case_id, file) do update set internal = case_files.internal and excluded.internal
  )
  select id from changed`,
}

/** Writes one more action of a case that is still at `version`; false when somebody else was faster. */
export const writeAction = async (tx: Tx, id: string, version: number, write: CaseWrite): Promise<boolean> => {
  const [actions, timers, files] = childValues(write)
  const changed = await tx.maybeOne(updateCase, [
    tx.viewer.city,
    id,
    version,
    JSON.stringify(forJson(write.projection)),
    actions,
    timers,
    files,
    write.action.seq,
  ])
  return changed !== null
}

const rewrite = {
  name: 'rewrite-case',
  text: `
  with changed as (
    update cases set (${projectedColumns}) = (select ${projectedColumns} from jsonb_populate_record(null::cases, $3))
    where city = $1 and id = $2
  ), timers as (${insertTimers('$1', '$2', '$4')}
    ${onKnownTimer}
  )
  update case_files set internal = f.internal from jsonb_to_recordset($5) as f (file uuid, internal boolean)
  where case_files.city = $1 and case_files.case_id = $2 and case_files.file = f.file`,
}

/** Puts what was rebuilt from a case's actions in the place of what its tables say. */
export const rewriteCase = async (
  tx: Tx,
  id: string,
  {
    projection,
    timers,
    files,
  }: Pick<CaseWrite, 'projection' | 'timers'> & { files: Map<string, { internal: boolean }> },
): Promise<void> => {
  await tx.query(rewrite, [
    tx.viewer.city,
    id,
    JSON.stringify(forJson(projection)),
    JSON.stringify(timers.map(forJson)),
    JSON.stringify([...files].map(([file, { internal }]) => ({ file, internal }))),
  ])
}
