import type { CityPack } from '../../../engine/city/types.ts'
import type { CountyLine, LeaderLine } from './contract.ts'

type Line = Omit<LeaderLine, 'rank'>

/** County by county what its own leaders did. */
export function countiesOf(pack: CityPack, leaders: readonly Line[]): Omit<CountyLine, 'rank'>[] {
  const own = leaders.filter(({ level }) => level === 'county')
  return [...Map.groupBy(own, ({ district }) => district)].map(([district, lines]) => {
    const sum = (what: 'links' | 'visits' | 'behind' | 'heard' | 'solved' | 'open' | 'late') =>
      lines.reduce((total, line) => total + line[what], 0)
    const owing = lines.filter(({ owed }) => owed !== null)
    // Only as much as is expected of each: what one leader does too much does not make up for another.
    const kept = (line: Line) => Math.min(line.done ?? 0, line.expected ?? 0)
    return {
      district,
      name: pack.districts.find(({ id }) => id === district)?.name ?? district,
      leaders: lines.length,
      links: sum('links'),
      visits: sum('visits'),
      done: owing.length === 0 ? null : owing.reduce((total, line) => total + kept(line), 0),
      owed: owing.length === 0 ? null : owing.reduce((total, line) => total + (line.owed ?? 0), 0),
      expected: owing.length === 0 ? null : owing.reduce((total, line) => total + (line.expected ?? 0), 0),
      behind: sum('behind'),
      heard: sum('heard'),
      solved: sum('solved'),
      open: sum('open'),
      late: sum('late'),
    }
  })
}
