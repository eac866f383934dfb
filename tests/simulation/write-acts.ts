import type { Diary } from './diary.ts'
import type { Tables } from './tables.ts'
import { at } from './tables.ts'

/** Visits with their corrections, first contacts, and meetings with who was there. */
export async function writeActs(tables: Tables, { acts, meetings }: Diary): Promise<void> {
  const { put, unitOf } = tables
  await put(
    'liaison_visits',
    acts.flatMap(({ id, kind, post, versions }) => {
      if (kind !== 'visit') return []
      return versions.map(({ enterprise, on, seenOn }, index) => {
        const correction = index > 0 ? '日期写错' : null
        const made = { visited_on: on, made_at: at(seenOn) }
        return { id, version: index + 1, post, organisation: unitOf(post), enterprise, correction, ...made }
      })
    }),
    { place: '', companions: [], saw: '车间', clean_conduct: true, made_by: '测试' },
  )
  await put(
    'liaison_contacts',
    acts.flatMap(({ id, kind, post, versions }) => {
      const [first] = versions
      if (kind !== 'contact' || !first) return []
      const { enterprise, on } = first
      return [{ id, post, organisation: unitOf(post), enterprise, contacted_on: on, made_at: at(on) }]
    }),
    { how: '电话', principal: '', phone: '', exchanged: false, made_by: '测试' },
  )
  await writeMeetings(tables, meetings)
}

async function writeMeetings({ put, unitOf }: Tables, meetings: Diary['meetings']): Promise<void> {
  const times = { starts_at: at('2026-01-01'), ends_at: at('2028-01-01'), changed_at: at('2026-01-01') }
  await put(
    'meetings',
    meetings.map(({ id, kind, convener, countsFor, heldOn }) => {
      const state = heldOn ? 'held' : 'called'
      return { id, kind, convener, organisation: unitOf(convener), counts_for: countsFor, held_on: heldOn, state }
    }),
    { title: '会', place: '厅', agenda: [], version: 1, code_secret: '\\x00', ...times },
  )
  await put(
    'meeting_invitations',
    meetings.flatMap(({ id: meeting, present }) =>
      present.map(({ id, post, withdrawn }) => {
        const withdrawn_at = withdrawn ? at('2026-06-02') : null
        return { id, meeting, post, organisation: unitOf(post), withdrawn_at }
      }),
    ),
    { answer: 'none', signed_in_at: at('2026-06-01'), signed_in_how: 'hand' },
  )
}
