import type { CityPack } from '../../engine/city/index.ts'
import type { TestDatabase } from '../../server/database/testing.ts'
import type { Diary } from './diary.ts'

type Rows = Record<string, unknown>[]

/** Writes rows of one shape at once; those that are there already are brought up to date where they may change. */
async function put(database: TestDatabase, table: string, rows: Rows, update = ''): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0] ?? {}).join(', ')
  await database.asOwner(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)
     on conflict ${update || 'do nothing'}`,
    [JSON.stringify(rows)],
  )
}

const at = (day: string): string => `${day}T10:00:00+08:00`
const by = { made_by: '测试' }

/** Brings the tables to where the diary is. */
export async function writeDiary(database: TestDatabase, pack: CityPack, diary: Diary): Promise<void> {
  const { city } = diary
  const unitOf = new Map(pack.posts.map(({ id, organisation }) => [id, organisation]))
  const levelOf = (post: string): string =>
    pack.organisations.find(({ id }) => id === unitOf.get(post))?.district === unitOf.get(post) ? 'county' : 'city'
  const write = (table: string, rows: Rows, update?: string) => put(database, table, rows, update)
  await write(
    'people',
    diary.holdings.map((each) => person(city, each)),
  )
  await database.asOwner('delete from holdings where city = $1', [city])
  await write(
    'holdings',
    diary.holdings.map(({ post, person: id, since, until }) => ({ city, person: id, post, since, until })),
  )
  await writeEnterprises(database, diary)
  await write(
    'liaison_links',
    diary.links.map(({ id, post, enterprise, since, until }) => ({
      ...{ city, id, post, organisation: unitOf.get(post), level: levelOf(post), enterprise, year: 2026, since, until },
      ...{ origin: 'hand', reason: '测试', made_at: at(since), ...by },
    })),
    '(city, id) do update set until = excluded.until',
  )
  await write('liaison_visits', visitRows(diary, unitOf))
  await write(
    'liaison_contacts',
    diary.acts
      .filter(({ kind }) => kind === 'contact')
      .map(({ id, post, versions: [{ enterprise, on } = { enterprise: '', on: '' }] }) => ({
        ...{ city, id, post, organisation: unitOf.get(post), enterprise, contacted_on: on, how: '电话' },
        ...{ made_at: at(on), principal: '', phone: '', exchanged: false, ...by },
      })),
  )
  await writeMeetings(database, diary, unitOf)
  await writePapers(database, diary, unitOf)
}

const person = (city: string, { person: id, name, since }: Diary['holdings'][number]) => ({
  ...{ city, id, login: id, name, password_hash: 'x', password_changed_at: at(since), created_at: at(since) },
  ...{ password_temporary: false, active: true, demonstration: false },
})

async function writeEnterprises(database: TestDatabase, { city, enterprises, merged }: Diary): Promise<void> {
  const now = at('2026-01-01')
  await database.asOwner(
    `insert into enterprises (city, id, credit_code, name, source, search_text, grams, created_at, updated_at)
     select $1, id, '9137030' || lpad(row_number() over () || '', 11, '0'), '企业', 'import', '', '{}', $3, $3
     from unnest($2::uuid[]) as id where not exists (select from enterprises e where e.city = $1)`,
    [city, enterprises, now],
  )
  await database.asOwner(
    `update enterprises e set merged_into = m.value::uuid from jsonb_each_text($2) m where e.city = $1 and e.id = m.key::uuid`,
    [city, JSON.stringify(Object.fromEntries(merged))],
  )
}

const visitRows = ({ city, acts }: Diary, unitOf: ReadonlyMap<string, string>): Rows =>
  acts
    .filter(({ kind }) => kind === 'visit')
    .flatMap(({ id, post, versions }) =>
      versions.map(({ enterprise, on, seenOn }, index) => ({
        ...{ city, id, version: index + 1, post, organisation: unitOf.get(post), enterprise, visited_on: on },
        ...{ place: '', companions: [], saw: '车间', clean_conduct: true, correction: index > 0 ? '日期写错' : null },
        ...{ made_at: at(seenOn), ...by },
      })),
    )

async function writeMeetings(database: TestDatabase, { city, meetings }: Diary, unitOf: ReadonlyMap<string, string>) {
  await put(
    database,
    'meetings',
    meetings.map(({ id, kind, convener, countsFor, heldOn }) => ({
      ...{
        city,
        id,
        kind,
        convener,
        organisation: unitOf.get(convener),
        counts_for: countsFor,
        title: '会',
        place: '厅',
      },
      ...{ starts_at: at('2026-01-01'), ends_at: at('2028-01-01'), agenda: [], state: heldOn ? 'held' : 'called' },
      ...{ held_on: heldOn, version: 1, changed_at: at('2026-01-01'), code_secret: '\\x00' },
    })),
  )
  await put(
    database,
    'meeting_invitations',
    meetings.flatMap(({ id: meeting, present }) =>
      present.map(({ id, post, withdrawn }) => ({
        ...{ city, id, meeting, post, organisation: unitOf.get(post), answer: 'none', signed_in_at: at('2026-06-01') },
        ...{ signed_in_how: 'hand', withdrawn_at: withdrawn ? at('2026-06-02') : null },
      })),
    ),
  )
}

async function writePapers(
  database: TestDatabase,
  { city, papers, waivers }: Diary,
  unitOf: ReadonlyMap<string, string>,
) {
  const versions = papers.flatMap((paper) =>
    paper.versions.map((each, index) => ({ paper, ...each, version: index + 1 })),
  )
  await put(
    database,
    'filings',
    versions.map(({ paper: { id, obligation, kind, post, period }, version, on }) => ({
      ...{ city, id, version, obligation, kind, subject: post, organisation: unitOf.get(post), period_start: period },
      ...{ paper: 'report', title: '材料', content: '内容', made_on: on, made_at: at(on), ...by },
    })),
  )
  await put(
    database,
    'filing_reviews',
    versions
      .filter(({ review }) => review)
      .map(({ paper: { id }, version, review, on }) => ({
        ...{ city, filing: id, version, outcome: review, reason: '补齐', at: at(on), by_name: '测试' },
      })),
  )
  await put(
    database,
    'obligation_waivers',
    waivers.map(({ id, obligation, post, period, enterprise }) => ({
      ...{ city, id, obligation, subject: post, organisation: unitOf.get(post), period_start: period, enterprise },
      ...{ reason: '脱产学习', made_at: at(period), ...by },
    })),
  )
  const ended = waivers.filter((each) => each.ended)
  const rows = ended.map(({ id }) => ({
    city,
    waiver: id,
    reason: '归队',
    ended_at: at('2026-06-01'),
    ended_by: '测试',
  }))
  await put(database, 'obligation_waivers_ended', rows)
}
