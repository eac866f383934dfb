import type { Enterprise, Leader } from './types.ts'

/** Who has what: the leader of each enterprise that has one. */
export type Placement = ReadonlyMap<string, string>

/** The enterprises of each leader, in the order in which enterprises are given. */
export function holdingsOf(
  leaders: readonly Leader[],
  enterprises: readonly Enterprise[],
  placement: Placement,
): ReadonlyMap<string, readonly Enterprise[]> {
  const holdings = new Map<string, Enterprise[]>(leaders.map(({ id }) => [id, []]))
  for (const enterprise of enterprises) holdings.get(placement.get(enterprise.id) ?? '')?.push(enterprise)
  return holdings
}

/** The groups of two or more among enterprises. */
export function groupsOf(enterprises: readonly Enterprise[]): ReadonlyMap<string, readonly Enterprise[]> {
  const groups = Map.groupBy(
    enterprises.filter(({ group }) => group != null),
    ({ group }) => group ?? '',
  )
  for (const [group, members] of groups) if (members.length < 2) groups.delete(group)
  return groups
}
