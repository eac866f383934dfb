import type { CityPack } from '../../../engine/city/types.ts'
import type { RosterWords } from '../../../engine/rosters/phrase-reason.ts'
import type { RosterRule } from '../../../engine/rosters/types.ts'

/** How the city calls its tags and rosters, and a rule its parts. */
export function rosterWords({ tags, rosters }: CityPack, { parts }: Pick<RosterRule, 'parts'>): RosterWords {
  const nameIn = (all: readonly { id: string; name: string }[]) => (id: string) =>
    all.find((each) => each.id === id)?.name ?? id
  return { tag: nameIn(tags), roster: nameIn(rosters), part: nameIn(parts) }
}
