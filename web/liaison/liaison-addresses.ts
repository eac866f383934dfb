import { useCity, useCityHref } from '../app/address.ts'
import { apiUrl, type Query } from '../app/api.ts'

/** Where the pages of liaison are, behind either door. */
export function useLiaisonAddresses(door: 'desk' | 'cockpit') {
  const href = useCityHref()
  const city = useCity()
  const home = door === 'desk' ? '/desk/liaison' : '/cockpit/enterprises'
  const file = (path: string, query?: Query) => apiUrl(`/cities/${city}/liaison/${path}`, query)
  return {
    home: href(home),
    leader: (post: string) => href(door === 'desk' ? `${home}/posts/${post}` : home),
    /** The form for a visit; at the desk for a leader; for an appointment, filled in from it. */
    newVisit: (enterprise?: string, post?: string, plan?: { appointment: string; on: string }) =>
      href(`${home}/visits/new${queryOf({ enterprise, post, ...plan })}`),
    visit: (id: string) => href(`${home}/visits/${id}`),
    correctVisit: (id: string) => href(`${home}/visits/${id}/correct`),
    matter: (number: string) => href(`/${door}/cases/${encodeURIComponent(number)}`),
    imports: href('/desk/imports'),
    exported: file('export'),
    card: (post: string) => href(`/desk/liaison/cards/${post}`),
    cards: href('/desk/liaison/cards'),
    firstContacts: (show?: string) => href(`/desk/liaison/first-contacts${queryOf({ show })}`),
    firstContactsFile: (query: Query) => file('first-contacts/export', query),
    coverage: (query: Record<string, string | undefined>) => href(`/desk/liaison/coverage${queryOf(query)}`),
    coverageFile: (query: Query) => file('coverage/export', query),
    heard: (show?: string) => href(`/desk/liaison/heard${queryOf({ show })}`),
    heardFile: (query: Query) => file('heard/export', query),
    bulletinFile: (kind: string, period: string, name: 'paper.docx' | 'table.xlsx') =>
      file(`bulletins/${kind}/${period}/${name}`),
    yearSheet: (post: string, year: number) => file(`posts/${post}/years/${year}/sheet.docx`),
  }
}

export type LiaisonAddresses = ReturnType<typeof useLiaisonAddresses>

function queryOf(values: Record<string, string | undefined>): string {
  const kept = Object.entries(values).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : ''
}
