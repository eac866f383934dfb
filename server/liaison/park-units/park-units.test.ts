import { expect, test } from 'vitest'
import { caseDriver } from '../../cases/testing.ts'
import { startTestApp } from '../../testing/app.ts'
import type { ParkUnits } from './contract.ts'

const t = await startTestApp()
const { as } = caseDriver(t)
const filled = { park: 'east', officer: '企业科科长岗', phone: '0990-2210001', version: 0 }
const put = async (who: string, unit: string, more: object = {}) =>
  (await as(who)).put(`/liaison/park-units/${unit}`, { ...filled, ...more })
const read = async (who = 'dispatcher') => (await (await as(who)).get('/liaison/park-units')).json<ParkUnits>()

test('[GZ-08] 部门负责岗只填本部门的；园区要是本市的，联络员写岗位', async () => {
  expect((await put('land-head', 'industry')).statusCode).toBe(403)
  expect((await put('industry-head', 'industry', { park: 'office' })).json()).toMatchObject({ code: 'unknown-park' })
  expect((await put('industry-head', 'industry', { officer: '' })).statusCode).toBe(422)
  expect((await put('industry-head', 'east')).statusCode).toBe(404)
  expect((await put('industry-head', 'industry')).statusCode).toBe(200)
  const { parks, rows } = await read()
  expect(parks.find(({ id }) => id === 'east')?.units).toEqual(['市工信局'])
  expect(rows.find(({ unit }) => unit.id === 'industry')).toMatchObject({ park: { id: 'east' }, version: 1 })
  expect(rows.filter(({ park }) => !park).length).toBe(rows.length - 1)
})

test('[GZ-08] 换联络员是新的一版，要先看到现在的；原来的不动', async () => {
  expect((await put('dispatcher', 'industry', { officer: '另一岗' })).json()).toMatchObject({
    code: 'park-unit-changed',
  })
  expect((await put('dispatcher', 'industry', { officer: '投资科副科长岗', version: 1 })).statusCode).toBe(200)
  const kept = await t.database.asOwner<{ officer: string }>('select officer from liaison_park_units order by version')
  expect(kept.map(({ officer }) => officer)).toEqual(['企业科科长岗', '投资科副科长岗'])
  await expect(t.database.asOwner(`update liaison_park_units set officer = '改'`)).rejects.toThrow(/kept as they were/)
})

test('第二把锁：别的单位写不进来，企业读不到', async () => {
  const viewer = {
    city: 'sample',
    person: null,
    post: 'land-head',
    posts: ['land-head'],
    organisations: ['land'],
    powers: ['liaison.manage'],
    enterprise: null,
    reach: 'organisation' as const,
    name: '',
  }
  const insert = `insert into liaison_park_units (city, organisation, version, park, officer, made_at, made_by)
    values ('sample', 'industry', 9, 'east', '岗', now(), '')`
  await expect(t.app.database.transaction(viewer, (tx) => tx.query(insert))).rejects.toThrow(/row-level security/)
  const seen = await t.app.database.transaction(
    {
      ...viewer,
      post: null,
      posts: [],
      organisations: [],
      reach: 'enterprise',
      enterprise: t.sample.enterprises['enterprise-own'],
    },
    (tx) => tx.many('select from liaison_park_units'),
  )
  expect(seen.length).toBe(0)
})
