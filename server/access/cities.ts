import type { CityPack } from '../../engine/city/types.ts'
import type { App } from '../platform/app.ts'
import { today } from '../platform/today.ts'
import type { CityFacts, CitySummary, DemonstrationAccount } from './contract.ts'

/** The password of every demonstration account; a real installation has no such accounts. */
export const demonstrationPassword = 'zhuqitong-demo'

const columns = 'id, name, short_name as "shortName", province'

/** Every city of the installation. */
export function listCities(app: App): Promise<CitySummary[]> {
  return app.database.system(null, (tx) =>
    tx.many<CitySummary>(`select ${columns} from cities order by created_at, id`),
  )
}

/** Parts of the product that only some cities declare anything for. */
const partsOf = ({ meetings, liaison }: CityPack): string[] => [
  ...(meetings.length > 0 ? ['meetings'] : []),
  ...(liaison.bulletins?.length ? ['liaison-bulletins'] : []),
  ...(liaison.parkUnits ? ['park-units'] : []),
]

/** What anybody may know of a city before signing in. */
export function readCity(app: App, city: string): Promise<CityFacts> {
  return app.database.system(city, async (tx) => {
    const facts = await tx.one<CitySummary>(`select ${columns} from cities where id = $1`, [city])
    const demoAccounts = await tx.many<DemonstrationAccount>(
      `select p.login as account,
         coalesce(string_agg(post_title(o.short_name, post.name), '、' order by o.position, post.position), p.name) as title,
         exists (select from enterprise_members m where m.city = p.city and m.person = p.id) as enterprise
       from people p
       left join (holdings h join posts post on post.city = h.city and post.id = h.post
         join organisations o on o.city = post.city and o.id = post.organisation)
         on h.city = p.city and h.person = p.id and h.since <= $2 and (h.until is null or h.until > $2)
       where p.city = $1 and p.demonstration and p.active
       group by p.city, p.id
       order by min(o.position), min(post.position), p.login`,
      [city, today(app.clock)],
    )
    return {
      ...facts,
      parts: partsOf(app.packs.get(city)),
      demoAccounts,
      demoPassword: demoAccounts.length ? demonstrationPassword : null,
    }
  })
}
