import type { Viewer } from '../access/viewer.ts'
import { binder } from '../cases/policy.ts'
import type { App } from '../platform/app.ts'
import type { EnterpriseProposal } from './contract.ts'
import { countOpenCases } from './count-open-cases.ts'
import { searchConditions, searchIndex } from './enterprise-filter.ts'
import { districtNames } from './enterprise-line.ts'
import { matchPart } from './match-part.ts'
import { enterpriseScope } from './policy.ts'
import { likeAnywhere, searchWords } from './search-text.ts'

const proposals = 8

type FoundRow = Omit<EnterpriseProposal, 'match' | 'openCases' | 'districtName'> & {
  district: string | null
  place: string
  aliases: string[]
}

/** The enterprises somebody probably means while typing: best match first, key enterprises before others. */
export function lookupEnterprises(app: App, viewer: Viewer, typed: string): Promise<EnterpriseProposal[]> {
  const [word] = searchWords(typed)
  if (!word) return Promise.resolve([])
  const nameOf = districtNames(app.packs, viewer.city)
  return app.database.transaction(viewer, async (tx) => {
    const searched = await searchIndex(tx, typed)
    const { bind, values } = binder()
    const rows = await tx.many<FoundRow>(
      `select e.id, e.credit_code as "creditCode", e.name, e.district, e.place, e.key_enterprise as "keyEnterprise",
         e.above_scale as "aboveScale", e.status,
         array(select a.name from enterprise_aliases a where a.city = e.city and a.enterprise = e.id order by a.name) as aliases
       from enterprises e
       where ${[enterpriseScope(viewer, bind), 'e.merged_into is null', ...searchConditions(searched, bind)].join(' and ')}
       order by ${rank(word, bind)}, e.key_enterprise desc, e.above_scale desc, length(e.name), e.name, e.id
       limit ${proposals}`,
      values,
    )
    const open = await countOpenCases(
      tx,
      rows.map(({ id }) => id),
    )
    return rows.map(({ aliases, district, place, ...row }) => ({
      ...row,
      districtName: nameOf({ district, place }),
      match: matchPart({ ...row, aliases }, word),
      openCases: open.get(row.id) ?? 0,
    }))
  })
}

/** Whole code or name first, then the beginning or the end of the code, the beginning of the name, anywhere in the name. */
function rank(word: string, bind: (value: unknown) => string): string {
  const w = `${bind(word)}::text`
  return `case
    when lower(e.credit_code) = ${w} or lower(e.name) = ${w} then 0
    when length(${w}) >= 4 and (starts_with(lower(e.credit_code), ${w}) or right(lower(e.credit_code), length(${w})) = ${w}) then 1
    when starts_with(lower(e.name), ${w}) then 2
    when lower(e.name) like ${bind(likeAnywhere(word))} then 3
    when e.search_text like ${bind(`%\n${likeAnywhere(word).slice(1)}`)} then 4
    else 5 end`
}
