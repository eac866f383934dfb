import type { Viewer } from '../access/viewer.ts'

/**
 * Which cases a viewer may see, as a condition on the table alias `c`. Every query of cases uses it; the row-level security
 * of migration 0030 says the same once more.
 * `bind` adds a value and answers its place, so that the condition can join any statement.
 */
export const caseScope = (viewer: Viewer, bind: (value: unknown) => string): string => {
  const city = `c.city = ${bind(viewer.city)}`
  switch (viewer.reach) {
    case 'system':
    case 'city':
      return city
    case 'organisation': {
      const own = bind(viewer.organisations)
      return `${city} and (c.units && ${own}::text[] or c.registered_by = any (${own}::text[]))`
    }
    case 'enterprise':
      return `${city} and c.enterprise = ${bind(viewer.enterprise)}::uuid`
    case 'public':
      return `${city} and false`
  }
}

/** Collects the values of a statement: `const { bind, values } = binder()`. */
export const binder = (values: unknown[] = []) => ({
  values,
  bind: (value: unknown): string => `$${values.push(value)}`,
})
