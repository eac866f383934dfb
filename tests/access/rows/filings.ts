import { only, signedIn } from '../roles.ts'
import type { RouteRow } from '../row.ts'
import { city, unknown } from '../row.ts'

const base = `${city}/filings`
/** Everybody on the staff has papers of their own to hand in; what others owe is for those who oversee it. */
const staff = (status: number) => signedIn(status, { ownEnterprise: 403, otherEnterprise: 403 })
const overseers = ['dispatcher', 'supervisor', 'administrator'] as const

export const filingRows: RouteRow[] = [
  {
    method: 'GET',
    url: base,
    expected: staff(200),
    shows: { text: () => '市金融办负责岗', to: overseers },
  },
  {
    method: 'GET',
    url: `${base}/export`,
    expected: staff(200),
    shows: { text: () => '市金融办负责岗', to: overseers },
  },
  { method: 'GET', url: `${base}/:id`, path: () => `/filings/${unknown}`, expected: staff(404) },
  {
    method: 'POST',
    url: base,
    body: () => ({}),
    expected: signedIn(422),
    really: () => ({
      body: {
        obligation: 'county-plan',
        subject: 'east-head',
        period: '2026-09-01',
        version: 0,
        paper: 'plan',
        title: '方案',
        content: '内容',
        files: [],
      },
    }),
  },
  {
    method: 'POST',
    url: `${base}/:id/reviews`,
    path: () => `/filings/${unknown}/reviews`,
    body: () => ({}),
    expected: only({ dispatcher: 422 }),
    really: () => ({ body: { version: 1, outcome: 'accepted', reason: '' } }),
  },
  {
    method: 'POST',
    url: `${base}/reminders`,
    body: () => ({}),
    expected: only({ dispatcher: 422 }),
  },
]
