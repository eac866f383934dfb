import type { Fixture } from '../fixture.ts'
import type { Statuses } from '../roles.ts'
import { everybody, only, signedIn } from '../roles.ts'
import type { RouteRow } from '../row.ts'
import { city, unknown } from '../row.ts'

const base = `${city}/meetings`

/** Everybody who works for the city comes to the pages; the meeting of the fixture is the office's, and invites one department. */
const staff = (status: number, otherwise: Partial<Statuses> = {}) =>
  only({
    clerk: status,
    dispatcher: status,
    ownHandler: status,
    otherHandler: status,
    leader: status,
    supervisor: status,
    administrator: status,
    ...otherwise,
  })
/** Those whose post may convene something. */
const conveners = (status: number) =>
  only({ clerk: status, dispatcher: status, ownHandler: status, otherHandler: status, leader: status })
const seeing = ['clerk', 'dispatcher', 'ownHandler', 'leader', 'supervisor', 'administrator'] as const
const shows = { text: ({ meeting }: Fixture) => meeting.title, to: seeing }

const meetingPath =
  (rest: string) =>
  ({ meeting }: Fixture): string =>
    `/meetings/${meeting.id}${rest}`

/** A change of the meeting, asked with nothing, and from another city with something that would do. */
const change = (url: string, body: object, expected = conveners(422)): RouteRow => ({
  method: 'POST',
  url: `${base}/:id${url}`,
  path: meetingPath(url.replace(':part', unknown)),
  body: () => ({}),
  expected,
  really: () => ({ body }),
})

const reason = { reason: '场地冲突' }

export const meetingRows: RouteRow[] = [
  { method: 'GET', url: base, expected: staff(200), shows },
  { method: 'GET', url: `${base}/export`, expected: staff(200), shows },
  { method: 'GET', url: `${base}/month`, path: () => '/meetings/month?month=2026-10', expected: staff(200), shows },
  { method: 'GET', url: `${base}/kinds`, expected: staff(200) },
  { method: 'GET', url: `${base}/quota`, expected: staff(200) },
  { method: 'POST', url: base, body: () => ({}), expected: conveners(422) },
  {
    method: 'GET',
    url: `${base}/:id`,
    path: meetingPath(''),
    expected: staff(200, { otherHandler: 404 }),
    shows,
  },
  change('/changes', { version: 1, ...reason }),
  change('/cancel', reason),
  change('/invitations', { invite: [{ organisation: 'land' }] }),
  change('/invitations/:part/withdraw', reason),
  change('/invitations/:part/answer', { coming: false }, signedIn(422)),
  {
    ...change('/invitations/:part/sign-in', {}),
    // Nothing need be said, so that everybody comes as far as the meeting.
    expected: only({ clerk: 409, dispatcher: 409, ownHandler: 403, otherHandler: 404, leader: 403 }),
  },
  {
    method: 'GET',
    url: `${base}/:id/sign-in-code`,
    path: meetingPath('/sign-in-code'),
    expected: only({ clerk: 409, dispatcher: 409, ownHandler: 403, otherHandler: 404, leader: 403 }),
  },
  { method: 'POST', url: `${base}/sign-in`, body: () => ({}), expected: signedIn(422) },
  change('/held', { version: 1, startedAt: 0 }),
  change('/items', { text: '门前道路没有恢复' }, signedIn(422)),
  change('/items/:part/end', { ending: 'solved', how: '当场办了', record: '记录三号' }),
  change('/minutes', { version: 0, text: '会议听取了情况' }),
  change('/minutes/confirm', { version: 1 }),
  change('/minutes/corrections', { version: 1, text: '会议听取了情况', correction: '漏写' }),
  {
    method: 'GET',
    url: `${base}/:id/minutes/paper`,
    path: meetingPath('/minutes/paper'),
    expected: staff(409, { otherHandler: 404 }),
  },
  change('/demands', { enterprise: unknown, amount: 1, use: '周转' }),
  change('/demands/:part/recommend', { bank: '农商银行' }),
  change('/recommendations/:part/result', { granted: false, reason: '抵押不足' }),
  {
    method: 'GET',
    url: `${base}/invited`,
    expected: only({ ownEnterprise: 200, otherEnterprise: 200 }),
    shows: { ...shows, to: ['ownEnterprise'] },
  },
  {
    method: 'GET',
    url: `${base}/invited/:id`,
    path: ({ meeting }) => `/meetings/invited/${meeting.id}`,
    expected: only({ ownEnterprise: 200, otherEnterprise: 404 }),
    shows: { ...shows, to: ['ownEnterprise'] },
  },
  { method: 'GET', url: `${city}/calendar-feed`, expected: signedIn(200) },
  { method: 'POST', url: `${city}/calendar-feed`, expected: signedIn(200) },
  { method: 'GET', url: `${city}/calendar/:file`, path: () => '/calendar/none.ics', expected: everybody(404) },
]
