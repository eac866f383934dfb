import { expect, test } from 'vitest'
import { sample } from '../../cities/sample/pack.ts'
import { inspect } from './harness/inspect.ts'
import { startJourney } from './harness/journey.ts'
import type { Person } from './harness/person.ts'

const j = await startJourney([sample], '2026-10-12 09:00', { enterprises: 20, cases: 120 })

/** Looks at every page the navigation leads to, then at `more`. */
async function inspectAll(
  person: Person,
  door: string,
  more: readonly string[] = [],
): Promise<Record<string, string[]>> {
  await person.open(door)
  await person.page.getByRole('navigation').first().waitFor()
  const links = await person.page
    .getByRole('navigation')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const own = [...new Set([...links, ...more.map((path) => `/sample${path}`)])].filter((path) =>
    path.startsWith('/sample'),
  )
  const faults: Record<string, string[]> = {}
  for (const path of own) {
    await person.page.goto(path)
    await person.page.waitForLoadState('networkidle')
    const found = await inspect(person.page)
    if (found.length > 0) faults[decodeURIComponent(path)] = found
  }
  return faults
}

/** Numbers of one matter of each stage that somebody sees, so that every face of the page is looked at. */
async function oneOfEachStage(person: Person): Promise<string[]> {
  const answer = await person.page.request.get('/api/cities/sample/cases?mode=all&size=100')
  const { rows } = (await answer.json()) as { rows: { number: string; stage: { id: string } }[] }
  return [...new Map(rows.map(({ number, stage }) => [stage.id, number])).values()]
}

const cases = (door: string, numbers: readonly string[]) =>
  numbers.map((number) => `${door}/cases/${encodeURIComponent(number)}`)

/** The pages of meetings, and one meeting of each state. */
async function meetingPages(person: Person): Promise<string[]> {
  const answer = await person.page.request.get('/api/cities/sample/meetings?size=100')
  const { rows } = (await answer.json()) as { rows: { id: string; state: string }[] }
  const one = [...new Map(rows.map(({ id, state }) => [state, id])).values()]
  return ['list', 'quota', 'new', ...one].map((page) => `/desk/meetings/${page}`)
}

/** The enterprise's invitations, the latest one opened. */
async function invitedPages(person: Person): Promise<string[]> {
  const answer = await person.page.request.get('/api/cities/sample/meetings/invited?size=3')
  const { rows } = (await answer.json()) as { rows: { id: string }[] }
  return ['/e/meetings', ...rows.map(({ id }) => `/e/meetings/${id}`)]
}

const liaisonPages = [
  'cards',
  'cards/vice-mayor-industry',
  'coverage',
  'coverage?show=all',
  'first-contacts?show=all',
  'appointments?show=all',
  'heard?show=all',
  'park-units',
  'bulletins',
  'bulletins?period=2026-2',
].map((page) => `/desk/liaison/${page}`)

test('the desk: no axe violations, nothing wider than the window, no English', async () => {
  const dispatcher = await j.as('dispatcher')
  const more = ['/desk/notices', '/desk/notices/settings', '/desk/bulletins?month=2026-09', '/desk/enterprises/new']
  expect(
    await inspectAll(dispatcher, '/desk', [
      ...more,
      ...liaisonPages,
      ...(await meetingPages(dispatcher)),
      ...cases('/desk', await oneOfEachStage(dispatcher)),
    ]),
  ).toEqual({})
})

test('the forms of the desk', async () => {
  const faults: Record<string, string[]> = {}
  const forms = [
    ['dispatcher', 'accepted', '分办'],
    ['industry-handler', 'handling', '办结'],
  ] as const
  for (const [login, stage, act] of forms) {
    const person = await j.as(login)
    await person.open(`/desk?stage=${stage}`)
    await person.page.locator('table a, main li a').first().click()
    await person.begin(act)
    await person.form(act).waitFor()
    const found = await inspect(person.page)
    if (found.length > 0) faults[act] = found
  }
  expect(faults).toEqual({})
})

test('the portal', async () => {
  const owner = await j.as('enterprise-1')
  const more = [
    '/e/new',
    '/e/liaison',
    '/e/notices',
    '/e/notices/settings',
    ...(await invitedPages(owner)),
    ...cases('/e', await oneOfEachStage(owner)),
  ]
  expect(await inspectAll(owner, '/e', more)).toEqual({})
})

test('the cockpit', async () => {
  const leader = await j.as('vice-mayor-industry')
  const numbers = (await oneOfEachStage(leader)).slice(0, 6)
  expect(
    await inspectAll(leader, '/cockpit', ['/cockpit/notices', '/cockpit/meetings', ...cases('/cockpit', numbers)]),
  ).toEqual({})
})

test('the public pages and the sign-in', async () => {
  expect(await inspectAll(await j.stranger(), '/public', ['/sign-in', '/desk/cases/none'])).toEqual({})
})

test('the administration', async () => {
  expect(await inspectAll(await j.as('administrator'), '/admin')).toEqual({})
})
