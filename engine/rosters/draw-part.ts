import type { Absence, PartFinding, Place } from './drawing.ts'
import { drawLargest } from './draw-largest.ts'
import { lackedBy, metBy } from './meets.ts'
import type { By, PartDrawing, PartInput } from './part-input.ts'
import type { RosterPart } from './types.ts'

/** Draws one part of a roster from those whom the parts before it left. */
export function drawPart(input: PartInput): PartDrawing {
  const { part } = input
  if (part.by === 'largest') return drawLargest({ ...input, part })
  if (part.by === 'named') return drawNamed({ ...input, part })
  return drawEvery({ ...input, part })
}

function drawEvery({ part, free }: PartInput<By<'every'>>): PartDrawing {
  const absences = new Map<string, Absence>()
  const places: Place[] = []
  for (const each of free) {
    const lacks = lackedBy(part.among, each)
    if (lacks.length > 0) absences.set(each.id, { why: 'lacks', lacks })
    else places.push(unranked(part, each.id, { by: 'every', met: metBy(part.among, each) }))
  }
  return { places, finding: plainFinding(part, places.length, null), absences }
}

function drawNamed({ part, free, nominations, notFree, nameOf }: PartInput<By<'named'>>): PartDrawing {
  const absences = new Map<string, Absence>(free.map(({ id }) => [id, { why: 'not-named' }]))
  const byId = new Map(free.map((each) => [each.id, each]))
  const places: Place[] = []
  const refused: { enterprise: string; name: string; why: Absence }[] = []
  for (const { enterprise, reason } of nominations.filter((each) => each.part === part.id)) {
    const candidate = byId.get(enterprise)
    const lacks = candidate ? lackedBy(part.among, candidate) : []
    const refuse = (why: Absence) => {
      refused.push({ enterprise, name: nameOf(enterprise), why })
      if (candidate) absences.set(enterprise, why)
    }
    if (!candidate) refuse(notFree(enterprise))
    else if (lacks.length > 0) refuse({ why: 'lacks', lacks })
    else if (places.length >= part.atMost) refuse({ why: 'full', atMost: part.atMost })
    else places.push(unranked(part, enterprise, { by: 'named', reason, met: metBy(part.among, candidate) }))
  }
  return { places, finding: { ...plainFinding(part, places.length, part.atMost), refused }, absences }
}

const unranked = (part: RosterPart, enterprise: string, why: Place['why']): Place => ({
  enterprise,
  part: part.id,
  rank: null,
  value: null,
  leads: true,
  why,
})

const plainFinding = (part: RosterPart, places: number, count: number | null): PartFinding => ({
  part: part.id,
  places,
  enterprises: places,
  count,
  groups: 0,
  unknown: 0,
  line: null,
  next: null,
  refused: [],
})
