import type { Obligation } from '../../obligations/types.ts'
import type { CityPack } from '../types.ts'
import { judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** Whoever hands something in knows what: every filing and report says which papers, one a period, and counts only its own. */
export const filingPapers: PackCheck = (pack) =>
  judge(
    'filing-papers',
    '每项报送都写明报什么。',
    pack.obligations.flatMap((each) => faultsOf(pack, each)),
  )

function faultsOf({ organisations }: CityPack, { id, name, fulfilment, papers = [], quota }: Obligation): string[] {
  const isFiling = fulfilment.act === 'filing' || fulfilment.act === 'report'
  const named = papers.flatMap(({ names = [] }) => names)
  const without = named.filter((kind) => !organisations.some((unit) => unit.kind === kind))
  const faults = [
    [isFiling && papers.length === 0, '没有写明报什么材料'],
    [isFiling && fulfilment.where?.['filing'] !== id, '没有只认自己的材料（where.filing）'],
    [isFiling && (quota.count !== 1 || quota.of !== 'acts'), '一期要报一份以上，报送一期只收一份'],
    [!isFiling && papers.length > 0, '不是报送却写了材料'],
    [without.length > 0, `要写明单位，本市却没有这类单位（${without.join('、')}）`],
  ] as const
  return faults.filter(([wrong]) => wrong).map(([, fault]) => `“${name}”${fault}`)
}
