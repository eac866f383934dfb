import type { CityPack } from '../../engine/city/types.ts'
import { figureOf } from '../../engine/obligations/figure-of.ts'
import type { Obligation, Owes, Standing } from '../../engine/obligations/types.ts'
import type { ObligationLine, ObligationPeriod } from './contract.ts'
import { countWord } from './count-word.ts'
import { periodName } from './period-name.ts'
import { postsOwing } from './subjects.ts'

/** What pages call an obligation, and who owes it. */
export const presentObligation = (pack: CityPack, obligation: Obligation): Omit<ObligationLine, 'periods'> => ({
  id: obligation.id,
  name: obligation.name,
  act: obligation.fulfilment.act,
  unit: countWord(obligation.fulfilment.act),
  source: obligation.source,
  duties: [...obligation.duties],
  owedBy: whoOwes(pack, obligation.owes),
})

function whoOwes(pack: CityPack, owes: Owes): string {
  const count = postsOwing(pack, owes).length
  switch (owes.who) {
    case 'post':
      return pack.posts.find(({ id }) => id === owes.post)?.name ?? owes.post
    case 'each-member':
      return `${pack.bodies.find(({ id }) => id === owes.body)?.name ?? owes.body}，${count} 位`
    case 'each-department':
      return `${owes.only ? '有关' : '各'}部门，${count} 家`
    case 'each-county':
      return `${owes.only ? '有关' : '各'}区县，${count} 家`
  }
}

/** The periods that have begun, the latest first, each with how many stand how. */
export function presentPeriods(
  obligation: Obligation,
  standings: readonly Standing[],
  today: string,
): ObligationPeriod[] {
  const groups = [...Map.groupBy(standings, ({ period }) => period.start).values()]
  const current = groups.findLast(([first]) => first && first.period.opens <= today)?.[0]?.period.start
  return groups
    .flatMap((own) => {
      const { share: _, ...figure } = figureOf(own)
      const [first] = own
      if (!first) return []
      const { start, due, provisional } = first.period
      const name = periodName(obligation, first.period)
      return { start, name, due, provisional, current: start === current, ...figure }
    })
    .toReversed()
}
