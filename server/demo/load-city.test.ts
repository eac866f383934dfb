import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sample } from '../../cities/sample/pack.ts'
import { fold } from '../../engine/workflow/fold.ts'
import { readTimer } from '../../engine/timers/read-timer.ts'
import type { CaseKind, CaseState, RecordedAction } from '../../engine/workflow/types.ts'
import { composeApp } from '../compose.ts'
import { testDatabase } from '../database/testing.ts'
import { publishPack } from '../packs/publish-pack.ts'
import { fixedClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { silentLog } from '../platform/log.ts'
import { systemViewer } from '../access/viewer.ts'
import { readOverview } from '../liaison/read-overview.ts'
import { readFilings } from '../obligations/filings/read-filings.ts'
import { loadCity } from './load-city.ts'

const database = await testDatabase()
const now = Date.parse('2026-11-23T10:00:00+08:00')
const app = composeApp(
  readConfig({ DATA_DIR: mkdtempSync(join(tmpdir(), 'zhuqitong-')) }),
  fixedClock(now),
  silentLog,
  database,
  [sample],
)
await publishPack(app, sample)
await loadCity(app, sample, { enterprises: 30, cases: 130 })
const kind = sample.caseKinds[0] as CaseKind

interface Told {
  id: string
  state: CaseState
  actions: RecordedAction[]
}

const told = await database.asOwner<Told>(`
  select c.id, c.state, (
    select jsonb_agg(jsonb_build_object('seq', a.seq, 'action', a.action, 'at', (extract(epoch from a.at) * 1000)::bigint, 'data', a.data,
      'by', jsonb_build_object('person', a.person, 'post', a.post, 'organisation', a.organisation, 'enterprise', a.enterprise, 'system', a.system)) order by a.seq)
    from case_actions a where a.city = c.city and a.case_id = c.id) as actions
  from cases c`)

test('[YL-02] 折叠记录的动作，得到的与台账里存的状态一样', () => {
  for (const { state, actions } of told) expect(fold(kind, actions)).toEqual(state)
  expect(told.length).toBeGreaterThan(120)
})

test('[YL-02] 每一个环节、每一种了结方式都有事项', () => {
  const stages = new Set(told.map(({ state }) => state.stage))
  const expected = Object.keys(kind.stages).filter((stage) => stage !== 'merged')
  expect(expected.filter((stage) => !stages.has(stage))).toEqual([])
  const endings = new Set(told.map(({ state }) => state.ending?.how))
  expect(
    ['confirmed', 'silence', 'explained', 'withdrawn', 'declined'].filter((how) => !endings.has(how as 'silence')),
  ).toEqual([])
})

test('[YL-02] 存下的到期时刻与从预算算出的一样', async () => {
  const calendar = await app.calendars.of('sample')
  const timers = await database.asOwner<{ definition: CaseState['timers'][string]; due_at: number | null }>(
    'select definition, due_at from case_timers',
  )
  for (const { definition, due_at } of timers) expect(readTimer(calendar, definition, now).due).toBe(due_at)
})

test('[YL-03] 拖得久的只是少数，事情都往前走', () => {
  const stuck = told.filter(
    ({ state }) => state.ending === null && (state.timers['accept']?.anchor ?? now) < now - 45 * 86_400_000,
  )
  expect(stuck.length).toBeLessThan(told.length * 0.04)
})

test('[YL-07] 领导都有联系的企业，有的走访够了，有的落后，听到的问题连着走访', async () => {
  const { leaders } = await app.database.transaction(systemViewer('sample'), (tx) => readOverview(app, tx))
  const linked = leaders.filter(({ links }) => links > 0).map(({ post }) => post.id)
  expect(linked).toEqual(expect.arrayContaining(['vice-mayor-industry', 'executive-vice-mayor']))
  expect(new Set(leaders.map(({ behind }) => behind > 0))).toEqual(new Set([true, false]))
  const heard = await database.asOwner('select from liaison_problems')
  expect(heard.length).toBeGreaterThan(0)
})

test('[YL-05] 报送的有的报了，有的还没有；办公室审核过一些', async () => {
  const { rows } = await app.database.transaction(systemViewer('sample'), (tx) => readFilings(app, tx))
  const states = new Set(rows.map(({ filing }) => filing?.state ?? 'missing'))
  expect(states).toContain('missing')
  expect(states).toContain('accepted')
})

test('[YL-07] [ZB-08] 今年的名单已经批准，明年的已经生成，都有企业', async () => {
  const rosters = await database.asOwner<{ key: string; state: string; places: number }>(
    `select r.rule || ' ' || r.year as key, r.state,
       (select count(*)::int from roster_places p where p.city = r.city and p.roster = r.id) as places
     from rosters r order by r.rule, r.year`,
  )
  const keys = ['county-key 2026', 'graded 2026', 'graded 2027', 'leading 2026', 'leading 2027']
  expect(rosters.map(({ key }) => key)).toEqual(keys)
  expect(rosters.filter(({ key, state }) => key.endsWith('2026') && state !== 'approved')).toEqual([])
  expect(rosters.filter(({ places }) => places === 0)).toEqual([])
})
