import type { CasePage, FileEntry } from '../../server/cases/page-contract.ts'
import { useCity } from '../app/address.ts'
import { apiUrl } from '../app/api.ts'

/** The files of a case with the address at which each opens. */
export function useFileLinks(page: CasePage): (FileEntry & { href: string })[] {
  const city = useCity()
  return page.files.map((file) => ({ ...file, href: apiUrl(`/cities/${city}/files/${file.id}`) }))
}
