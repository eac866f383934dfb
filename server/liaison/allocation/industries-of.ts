import type { LeaderAllocation } from './contract.ts'
import type { Current } from './current.ts'

/** How many industries and other leaders stand in the table. */
const shown = { industries: 4, posts: 4 }

interface Placed {
  industry: string
  leader: string
}

/** Where the industries of one leader's enterprises went: the largest of them, by the leaders who have most of these. */
export function industriesOf({ problem, result }: Current, post: string): LeaderAllocation['industries'] {
  const industryOf = new Map(problem.enterprises.map(({ id, industry }) => [id, industry || '没有写行业']))
  const placed = result.pairs.map(({ enterprise, leader }): Placed => ({
    leader,
    industry: industryOf.get(enterprise) ?? '',
  }))
  const own = placed.filter(({ leader }) => leader === post)
  const industries = mostOf(own.map(({ industry }) => industry)).slice(0, shown.industries)
  const here = placed.filter(({ industry }) => industries.includes(industry))
  const others = mostOf(here.map(({ leader }) => leader).filter((leader) => leader !== post)).slice(0, shown.posts)
  return {
    posts: others.map((id) => ({ id, name: problem.leaders.find((leader) => leader.id === id)?.name ?? id })),
    rows: industries.map((industry) => {
      const rows = here.filter((each) => each.industry === industry)
      const count = (leader: string) => rows.filter((each) => each.leader === leader).length
      const counts = others.map(count)
      const mine = count(post)
      return {
        industry,
        total: rows.length,
        own: mine,
        others: counts,
        rest: rows.length - mine - counts.reduce((sum, each) => sum + each, 0),
      }
    }),
  }
}

/** The values that occur, the most frequent first. */
const mostOf = (values: readonly string[]): string[] =>
  [...Map.groupBy(values, (value) => value)].toSorted((a, b) => b[1].length - a[1].length).map(([value]) => value)
