import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startTestApp } from '../testing/app.ts'

interface Operation {
  operationId: string
  parameters?: { name: string; description: string }[]
  requestBody?: { content: Record<string, { schema?: { $ref?: string } }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: { $ref?: string } }> }>
}

interface Description {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, { properties?: object }> }
}

const t = await startTestApp()
const document = (await t.stranger().get('/api/openapi.json')).json<Description>()
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ route: `${method} ${path}`, ...operation })),
)
const chinese = /[一-龥]/

test('every route has a name of its own, says how it declines, and each part of its address says what it is', () => {
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
  for (const { route, parameters = [], responses } of operations) {
    expect(responses['default']?.content?.['application/problem+json']?.schema, route).toEqual({
      $ref: '#/components/schemas/Problem',
    })
    for (const { description } of [...Object.values(responses), ...parameters])
      expect(description, route).toMatch(chinese)
  }
})

test('what is exchanged has a name, and every reference leads somewhere', () => {
  const appeals = document.paths['/api/cities/{city}/appeals']?.['post']
  expect(appeals?.requestBody?.content['application/json']?.schema?.$ref).toBe('#/components/schemas/NewAppeal')
  expect(appeals?.responses['201']?.content?.['application/json']?.schema.$ref).toBe(
    '#/components/schemas/OpenedAppeal',
  )
  expect(appeals?.parameters?.map(({ name }) => name)).toContain('idempotency-key')
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
    ([, name]) => name,
  )
  expect(references.length).toBeGreaterThan(100)
  expect(references.filter((name) => !document.components.schemas[name ?? ''])).toEqual([])
})

test('files are described as files', () => {
  const answer = document.paths['/api/cities/{city}/cases/export.xlsx']?.['get']?.responses['200']
  expect(Object.keys(answer?.content ?? {})).toEqual([
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ])
})

test('no contract is forgotten', () => {
  const server = join(import.meta.dirname, '..')
  const written = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /contract[.]ts$/.test(path),
  )
  const listed = readFileSync(join(server, 'contracts.ts'), 'utf8')
  expect(written.filter((path) => !listed.includes(`'./${path}'`))).toEqual([])
})
