import type { ActionData, CaseKind, Field, RecordedAction } from '../../engine/workflow/types.ts'
import type { Tx } from '../database/tx.ts'
import { invalid } from '../platform/refusal.ts'
import { isId } from '../platform/uuid.ts'
import { binder, caseScope } from './policy.ts'

interface About {
  id: string
  enterprise: string | null
  kind: CaseKind
}

/**
 * What an action names must be there: units of the city that can do what they are given, and a case that can take another in.
 * The engine knows neither units nor other cases, so this stands beside its guards, on every path.
 */
export const checkReferences = async (tx: Tx, about: About, { action, data }: RecordedAction): Promise<void> => {
  const definition = about.kind.actions[action]
  if (!definition) return
  const handles = definition.effects.some((effect) => effect.do === 'assign')
  const named = definition.fields.flatMap((field) => unitsIn(field, data))
  await checkUnits(tx, named, handles)
  for (const { id, type } of definition.fields) {
    if (type === 'case' && data[id]) await checkTarget(tx, about, id, String(data[id]))
  }
}

interface NamedUnit {
  field: Field
  unit: string
}

const unitsIn = (field: Field, data: ActionData): NamedUnit[] => {
  const value = data[field.id]
  if (!value) return []
  if (field.type === 'organisation') return [{ field, unit: String(value) }]
  if (field.type !== 'assistants') return []
  return (value as { organisation: string }[]).map(({ organisation }) => ({ field, unit: organisation }))
}

/** Every unit is one of the city's; one that is given a task has somebody to do it, and no unit gets two. */
const checkUnits = async (tx: Tx, named: NamedUnit[], handles: boolean): Promise<void> => {
  if (named.length === 0) return
  const known = await tx.many<{ id: string; name: string; handles: boolean }>(
    {
      name: 'units-named',
      text: `select o.id, o.short_name as name, exists (select from posts p where p.city = o.city and p.organisation = o.id
          and p.active and 'appeals.handle' = any (p.powers)) as handles
        from organisations o where o.city = $1 and o.active and o.id = any ($2)`,
    },
    [tx.viewer.city, named.map(({ unit }) => unit)],
  )
  const seen = new Set<string>()
  for (const { field, unit } of named) {
    const found = known.find(({ id }) => id === unit)
    if (!found) throw invalid(field.id, `“${field.name}”里的单位不在本市的单位名单上，请重新选。`, 'unknown-unit')
    if (!handles) continue
    if (!found.handles)
      throw invalid(field.id, `${found.name}没有承办岗，事项分过去没有人能办，请另选单位。`, 'unit-without-handler')
    if (seen.has(unit)) throw invalid(field.id, `${found.name}已经分了任务，同一单位不能既牵头又协办。`, 'unit-twice')
    seen.add(unit)
  }
}

interface Target {
  id: string
  number: string
  mode: string
  enterprise: string | null
}

/**
 * The case that another goes into: one the viewer sees, another one, still open, and of the same enterprise, which must not
 * lose sight of its matter. It is held until the end of the transaction, so that it cannot end meanwhile.
 */
const checkTarget = async (tx: Tx, about: About, field: string, target: string): Promise<void> => {
  const { bind, values } = binder()
  const scope = caseScope(tx.viewer, bind)
  const found = isId(target)
    ? await tx.maybeOne<Target>(
        `select c.id, c.number, c.mode, c.enterprise from cases c where ${scope} and c.id = ${bind(target)} for share of c`,
        values,
      )
    : null
  if (!found) throw invalid(field, '找不到要并入的那一件，请重新选。', 'unknown-case')
  if (found.id === about.id) throw invalid(field, '不能并入它自己，请选另一件。', 'merge-into-itself')
  if (found.mode === 'ended')
    throw invalid(field, `${found.number} 已经了结，不能再并入；请选还在办的一件。`, 'target-ended')
  if (about.enterprise !== null && about.enterprise !== found.enterprise)
    throw invalid(
      field,
      `${found.number} 不是同一家企业的事项，并入后企业就看不到了；可以合为共性问题一起办。`,
      'other-enterprise',
    )
}
