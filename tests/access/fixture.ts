import type { TestApp } from '../../server/testing/app.ts'

/** The rows of the city `sample` that the matrix asks about. */
export interface Fixture {
  /** Some person of the city, and a key of another system. */
  person: string
  key: string
}

/** Makes one row of each kind; a mechanism adds its own here. */
export async function makeFixture(t: TestApp): Promise<Fixture> {
  const administrator = await t.signIn('administrator')
  const key = await administrator.post('/admin/api-keys', { name: '热线系统', scopes: ['appeals.read'] })
  return { person: t.sample.people['labour-head']!, key: key.json<{ id: string }>().id }
}
