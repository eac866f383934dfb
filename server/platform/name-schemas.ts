interface ApiDocument {
  components?: { schemas?: Record<string, unknown> }
  paths?: unknown
}

/** Schemas by the mechanism that exchanges them, then by the name its contract gives them. */
export type Contracts = Record<string, Record<string, unknown>>

/**
 * Gives every schema that a contract names its place under `components/schemas` and lets the routes refer to it, so that
 * programs written against the API have types with names. Changes the document.
 */
export function nameSchemas(document: ApiDocument, contracts: Contracts): void {
  const names = namesByShape(contracts)
  const schemas: Record<string, unknown> = document.components?.schemas ?? {}
  const inner = (node: object): unknown =>
    Array.isArray(node)
      ? node.map(named)
      : Object.fromEntries(Object.entries(node).map(([key, value]) => [key, named(value)]))
  const named = (node: unknown): unknown => {
    if (node === null || typeof node !== 'object') return node
    const name = names.get(JSON.stringify(node))
    if (!name) return inner(node)
    schemas[name] ??= inner(node)
    return { $ref: `#/components/schemas/${name}` }
  }
  document.paths = named(document.paths)
  document.components = { ...document.components, schemas }
}

/** Objects only: texts and numbers need no name. Two contracts may use one name for different things; both are then told apart. */
function namesByShape(contracts: Contracts): Map<string, string> {
  const shapes = Object.entries(contracts).flatMap(([mechanism, contract]) =>
    Object.entries(contract)
      .filter(([, schema]) => isObjectSchema(schema))
      .map(([name, schema]) => ({ mechanism, name, shape: JSON.stringify(schema) })),
  )
  const used = (name: string): number =>
    new Set(shapes.filter((one) => one.name === name).map(({ shape }) => shape)).size
  return new Map(
    shapes.map(({ mechanism, name, shape }) => [shape, used(name) > 1 ? `${capital(mechanism)}${name}` : name]),
  )
}

function isObjectSchema(schema: unknown): boolean {
  const { type, properties } = (schema ?? {}) as { type?: unknown; properties?: object }
  return type === 'object' && Object.keys(properties ?? {}).length > 0
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
