import type { Absence, Condition, PlaceReason } from './drawing.ts'
import type { RunningGrade } from './types.ts'

/** How reports and pages call the running grades. */
export const gradeNames: Readonly<Record<RunningGrade, string>> = { good: '较好', fair: '一般', poor: '困难' }

/** How the city calls its tags, its rosters and their parts. */
export interface RosterWords {
  readonly tag: (id: string) => string
  readonly roster: (id: string) => string
  readonly part: (id: string) => string
}

/** Integer fen as 万元 with two decimals and separators: `1,234.50 万元`. */
export function inTenThousands(fen: number): string {
  const hundredths = Math.round(fen / 10_000)
  const whole = String(Math.trunc(hundredths / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${whole}.${String(hundredths % 100).padStart(2, '0')} 万元`
}

/** Why a place was given, in sentences. */
export function phraseReason(why: PlaceReason, words: RosterWords): string[] {
  if (why.by === 'largest') return phraseRank(why)
  const met = why.met.map((condition) => phraseMet(condition, words)).join('，')
  if (why.by === 'every') return [`${met || '本市企业'}，列入。`]
  return [`由办公室提名：${why.reason}${/[。！？]$/.test(why.reason) ? '' : '。'}`, ...(met ? [`${met}。`] : [])]
}

function phraseRank(why: Extract<PlaceReason, { by: 'largest' }>): string[] {
  const { figure, year, value, rank, count, tied, group } = why
  const sentences = [`${year} 年${figure} ${inTenThousands(value)}，列第 ${rank} 名，取前 ${count} 名。`]
  if (group) {
    const unknown = group.members.filter((each) => each.value === null).length
    sentences.push(`集团“${group.name}”的 ${group.members.length} 户合并排名，占一个名额，名次按合计数。`)
    if (unknown > 0) sentences.push(`其中 ${unknown} 户没有报数，合计里没有算。`)
  }
  if (tied > 0) sentences.push(`另有 ${tied} 户数额相同，名次并列${rank + tied > count ? '，都列入' : ''}。`)
  return sentences
}

const phraseMet = (condition: Condition, words: RosterWords): string => {
  switch (condition.is) {
    case 'above-scale':
      return '规模以上企业'
    case 'key':
      return '企业名录里标为重点企业'
    case 'tag':
      return `企业名录里标为${words.tag(condition.tag)}`
    case 'graded':
      return `区县上报运行情况${condition.grade ? gradeNames[condition.grade] : ''}`
    case 'on-roster':
      return `已列入${words.roster(condition.rule)}`
  }
}

const phraseLack = (condition: Condition, words: RosterWords): string => {
  switch (condition.is) {
    case 'above-scale':
      return '不是规模以上企业'
    case 'key':
      return '企业名录里没有标为重点企业'
    case 'tag':
      return `企业名录里没有标为${condition.tag.split('、').map(words.tag).join('、')}`
    case 'graded':
      return '区县没有上报当年的运行情况'
    case 'on-roster':
      return `没有列入${words.roster(condition.rule)}`
  }
}

/** Why there is no place in a part, in one sentence without its part. */
export function phraseAbsence(absence: Absence, words: RosterWords): string {
  switch (absence.why) {
    case 'gone':
      return '已不在营、已迁出或已并入别的企业。'
    case 'lacks':
      return `${absence.lacks.map((each) => phraseLack(each, words)).join('，')}。`
    case 'unknown-figure':
      return `没有 ${absence.year} 年的${absence.figure}，不能排名。`
    case 'below-line':
      return `排第 ${absence.rank} 名，${inTenThousands(absence.value)}，比最后一名少 ${inTenThousands(absence.short)}。`
    case 'not-named':
      return '没有提名。'
    case 'full':
      return `提名已满 ${absence.atMost} 户。`
    case 'in-other-part':
      return `已在“${words.part(absence.part)}”里。`
  }
}
