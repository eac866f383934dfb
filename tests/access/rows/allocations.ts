import { only } from '../roles.ts'
import type { RouteRow } from '../row.ts'
import { city, unknown } from '../row.ts'

const base = `${city}/liaison/allocations`
const one = `${base}/:id`
const at = (rest: string) => () => `/liaison/allocations/${unknown}${rest}`
/** Those who oversee liaison read; leaders see why an enterprise is theirs on their own page. */
const readers = (status: number) => only({ dispatcher: status, supervisor: status, administrator: status })
const office = (status: number) => only({ dispatcher: status })
const pair = () => ({ enterprise: unknown, post: 'vice-mayor-industry', reason: '亲属任职' })

/** The clerk who decides (`liaison.approve`) asks nowhere in the matrix: nobody of it may approve. */
export const allocationRows: RouteRow[] = [
  {
    method: 'GET',
    url: base,
    expected: readers(200),
    shows: { text: () => '市领导联系企业', to: ['dispatcher', 'supervisor', 'administrator'] },
  },
  { method: 'POST', url: base, body: () => ({}), expected: office(422) },
  { method: 'GET', url: one, path: at(''), expected: readers(404) },
  { method: 'GET', url: `${one}/leaders/:post`, path: at('/leaders/vice-mayor-industry'), expected: readers(404) },
  {
    method: 'GET',
    url: `${one}/leaders/:post/paper`,
    path: at('/leaders/vice-mayor-industry/paper'),
    expected: readers(404),
  },
  { method: 'GET', url: `${one}/export`, path: at('/export'), expected: readers(404) },
  { method: 'GET', url: `${one}/compare`, path: at('/compare?with=1'), expected: readers(404) },
  { method: 'POST', url: `${one}/compute`, path: at('/compute'), expected: office(404) },
  { method: 'POST', url: `${one}/submit`, path: at('/submit'), expected: office(404) },
  {
    method: 'POST',
    url: `${one}/return`,
    path: at('/return'),
    body: () => ({ reason: '再看看' }),
    expected: office(404),
  },
  { method: 'POST', url: `${one}/approve`, path: at('/approve'), expected: only({}) },
  { method: 'POST', url: `${one}/hands/try`, path: at('/hands/try'), body: pair, expected: office(404) },
  { method: 'POST', url: `${one}/hands`, path: at('/hands'), body: pair, expected: office(404) },
  {
    method: 'POST',
    url: `${one}/hands/:part/reason`,
    path: at(`/hands/${unknown}/reason`),
    body: () => ({ reason: '再看看' }),
    expected: office(404),
  },
  {
    method: 'POST',
    url: `${one}/hands/:part/take-back`,
    path: at(`/hands/${unknown}/take-back`),
    expected: office(404),
  },
  { method: 'POST', url: `${one}/forbidden`, path: at('/forbidden'), body: pair, expected: office(404) },
  { method: 'POST', url: `${one}/forbidden/:part/lift`, path: at(`/forbidden/${unknown}/lift`), expected: office(404) },
  { method: 'GET', url: `${one}/parks`, path: at('/parks'), expected: readers(404) },
  {
    method: 'POST',
    url: `${one}/parks`,
    path: at('/parks'),
    body: () => ({ post: 'vice-mayor-industry', park: 'east' }),
    expected: office(404),
  },
  { method: 'POST', url: `${one}/parks/propose`, path: at('/parks/propose'), expected: office(404) },
]
