import type { Fixture } from '../fixture.ts'
import { only } from '../roles.ts'
import type { RouteRow } from '../row.ts'
import { admin, unknown } from '../row.ts'

const webhooks = `${admin}/webhooks`
const one = `${webhooks}/:webhook`
const administrator = (status: number) => only({ administrator: status })
const nowhere =
  (rest = '') =>
  () =>
    `/admin/webhooks/${unknown}${rest}`
const here =
  (rest = '') =>
  (f: Fixture) => ({ path: `/admin/webhooks/${f.webhook}${rest}` })

export const webhookRows: RouteRow[] = [
  {
    method: 'GET',
    url: webhooks,
    expected: administrator(200),
    shows: { text: (f) => f.webhook, to: ['administrator'] },
  },
  { method: 'POST', url: webhooks, body: () => ({}), expected: administrator(422) },
  {
    method: 'PATCH',
    url: one,
    path: nowhere(),
    body: () => ({ name: '改名的系统' }),
    expected: administrator(404),
    really: here(),
  },
  {
    method: 'POST',
    url: `${one}/secret`,
    path: nowhere('/secret'),
    expected: administrator(404),
    really: here('/secret'),
  },
  {
    method: 'GET',
    url: `${one}/deliveries`,
    path: (f) => `/admin/webhooks/${f.webhook}/deliveries`,
    expected: administrator(200),
  },
  { method: 'POST', url: `${one}/ping`, path: nowhere('/ping'), expected: administrator(404), really: here('/ping') },
  {
    method: 'POST',
    url: `${one}/deliveries/retry`,
    path: nowhere('/deliveries/retry'),
    body: () => ({ key: 'case.opened:1' }),
    expected: administrator(404),
    really: here('/deliveries/retry'),
  },
]
