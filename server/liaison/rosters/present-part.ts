import type { PartFinding } from '../../../engine/rosters/drawing.ts'
import type { RosterWords } from '../../../engine/rosters/phrase-reason.ts'
import { inTenThousands, phraseAbsence } from '../../../engine/rosters/phrase-reason.ts'
import { figureYear } from '../../../engine/rosters/rank-units.ts'
import type { RosterPart } from '../../../engine/rosters/types.ts'
import type { RosterPartView } from './contract.ts'

/** A part as the page says it: how many places, where the line is, who was just left out, what is missing. */
export function presentPart(
  part: RosterPart,
  finding: PartFinding,
  { year, words }: { year: number; words: RosterWords },
): RosterPartView {
  const { places, enterprises, count, groups, unknown, next } = finding
  return {
    id: part.id,
    name: part.name,
    by: part.by,
    note: part.notFromDocument ?? null,
    figure: part.by === 'largest' ? `${figureYear(part.figure, year)} 年${part.figure.name}` : null,
    places,
    enterprises,
    count,
    groups,
    unknown,
    sentences: [...lineSentences(finding), ...lackSentences(part, finding, words)],
    next: next && { ...next, names: [...next.names] },
  }
}

function lineSentences({ line, next, count, places, groups, enterprises }: PartFinding): string[] {
  const sentences: string[] = []
  if (groups > 0) {
    sentences.push(`${groups} 个集团各按合计数占一个名额，${places} 个名额共 ${enterprises} 户企业。`)
  }
  if (line && line.shared.length > 0) {
    const beyond = count !== null && places > count ? `，名额增加到 ${places} 个` : ''
    sentences.push(`第 ${line.rank} 名有 ${line.shared.length} 户并列（${line.shared.join('、')}），都列入${beyond}。`)
  }
  if (next) {
    const names =
      next.names.length > 3 ? `${next.names.slice(0, 3).join('、')}等 ${next.names.length} 户` : next.names.join('、')
    sentences.push(`差一点的是${names}，${inTenThousands(next.value)}，少 ${inTenThousands(next.short)}。`)
  }
  return sentences
}

function lackSentences(part: RosterPart, finding: PartFinding, words: RosterWords): string[] {
  const { count, places, unknown, refused } = finding
  const sentences: string[] = []
  if (part.by === 'largest' && count !== null && places < count) {
    sentences.push(`能排名的企业不足：名额 ${count} 个，列入 ${places} 个。`)
  }
  if (part.by === 'named' && count !== null && places < count) {
    sentences.push(`最多 ${count} 户，已提名 ${places} 户。`)
  }
  if (unknown > 0) sentences.push(`${unknown} 户没有报数，不能排名，不当作零。`)
  for (const { name, why } of refused)
    sentences.push(`提名的${name || '一户企业'}没有列入：${phraseAbsence(why, words)}`)
  return sentences
}
