import { choicesOf } from '../../engine/workflow/check-data.ts'
import type { ActionData, ActionDefinition, CaseKind, Field, Json, Topic } from '../../engine/workflow/types.ts'
import type { Chance } from './chance.ts'
import { phrases } from './phrases.ts'

export interface Filling {
  kind: CaseKind
  action: string
  topic: Topic | undefined
  chance: Chance
  /** Values the story itself decides. */
  given: ActionData
}

const phrase = (chance: Chance, ...keys: string[]): string =>
  chance.pick(phrases[keys.find((key) => phrases[key]) ?? 'text'] ?? [''])

/** Cuts or lengthens a phrase to what the field takes. */
const fit = (text: string, { min = 0, max = 4000 }: Field): string => {
  const whole = [...text].length < min ? `${text}${phrases['text']?.[0] ?? ''}` : text
  return [...whole].slice(0, max).join('')
}

const evidenceFor = (kind: CaseKind, outcome: Json | undefined, chance: Chance): Json => {
  const declared = kind.outcomes.find((each) => each.id === outcome)?.evidence ?? []
  return Object.fromEntries(declared.map(({ id }) => [id, { text: phrase(chance, 'text') }]))
}

const fillers: Record<Field['type'], (field: Field, filling: Filling, data: ActionData) => Json | undefined> = {
  text: (field, { action, chance }) => fit(phrase(chance, field.id, action), field),
  'long-text': (field, { action, chance }) => fit(phrase(chance, field.id, action), field),
  choice: (field, { kind, chance }) => {
    const choices = choicesOf(field, kind)
    return chance.percent(75) ? choices[0]?.id : chance.pick(choices).id
  },
  'yes-no': (_, { chance }) => chance.percent(92),
  days: (field) => Math.max(field.min ?? 1, 3),
  files: () => undefined,
  organisation: (field, { topic, kind }) =>
    field.id === 'suggests' ? kind.topics.find((each) => each.lead !== topic?.lead)?.lead : topic?.lead,
  assistants: (_, { topic, chance }) =>
    (topic?.assistants ?? [])
      .filter((unit) => unit !== topic?.lead)
      .slice(0, chance.between(0, 2))
      .map((organisation) => ({
        organisation,
        what: chance.pick(['提供书面意见', '配合现场核实', '核对账目和材料', '出具批复']),
      })),
  evidence: (_, { kind, chance }, data) => evidenceFor(kind, data['outcome'], chance),
  case: () => undefined,
  enterprise: () => undefined,
}

/** Fills an action's form as its city declares it: whatever fields a pack adds are filled too. */
export const fillFields = (definition: ActionDefinition, filling: Filling): ActionData => {
  const data: ActionData = {}
  for (const field of definition.fields) {
    const given = filling.given[field.id]
    const wanted =
      given !== undefined ||
      field.required ||
      ['assistants', 'assistantsReason', 'firstAsked', 'grade', 'words'].includes(field.id)
    const value = given ?? (wanted ? fillers[field.type](field, filling, data) : undefined)
    if (value !== undefined && value !== '') data[field.id] = value
  }
  return data
}
