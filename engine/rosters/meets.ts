import type { Candidate, Condition } from './drawing.ts'
import type { Among } from './types.ts'

/** The conditions of a part, each with whether the candidate meets it. Without conditions everybody is looked at. */
export function conditionsOf(among: Among | undefined, candidate: Candidate): { condition: Condition; met: boolean }[] {
  const { aboveScale, key, tags = [], graded, onRoster } = among ?? {}
  const asked: { condition: Condition; met: boolean }[] = []
  if (aboveScale) asked.push({ condition: { is: 'above-scale' }, met: candidate.aboveScale })
  if (key) asked.push({ condition: { is: 'key' }, met: candidate.key })
  if (tags.length > 0) {
    const carried = tags.find((tag) => candidate.tags.includes(tag))
    asked.push({ condition: { is: 'tag', tag: carried ?? tags.join('、') }, met: carried !== undefined })
  }
  if (graded) asked.push({ condition: { is: 'graded', grade: candidate.grade }, met: candidate.grade !== null })
  if (onRoster !== undefined) {
    asked.push({ condition: { is: 'on-roster', rule: onRoster }, met: candidate.onRosters.includes(onRoster) })
  }
  return asked
}

export const metBy = (among: Among | undefined, candidate: Candidate): Condition[] =>
  conditionsOf(among, candidate)
    .filter(({ met }) => met)
    .map(({ condition }) => condition)

/** What a candidate lacks to be looked at by a part; empty for one that the part looks at. */
export const lackedBy = (among: Among | undefined, candidate: Candidate): Condition[] =>
  conditionsOf(among, candidate)
    .filter(({ met }) => !met)
    .map(({ condition }) => condition)
