import type { CityFacts } from '../../server/access/contract.ts'
import type { IconName } from '../kit/icon.tsx'
import { doorHref, type Door } from './doors.ts'
import { pages } from './routes.ts'

type City = Pick<CityFacts, 'id' | 'parts'>

export interface NavItem {
  to: string
  label: string
  icon: IconName
  /** The door's first page: current only when it is the page itself. */
  exact: boolean
}

/** The words of a door's navigation that a post with these powers gets in a city, in the order of the page list. */
export function navOf(door: Door, city: City, powers: readonly string[]): NavItem[] {
  return pages
    .filter((page) => page.door === door && page.nav)
    .filter((page) => !page.part || city.parts.includes(page.part))
    .filter((page) => !page.powers || page.powers.some((power) => powers.includes(power)))
    .filter((page) => !page.unless?.some((power) => powers.includes(power)))
    .map((page) => ({
      to: `${doorHref(city.id, door)}${page.path === '/' ? '' : page.path}`,
      label: page.nav ?? page.title,
      icon: page.icon ?? 'list',
      exact: page.path === '/',
    }))
}
