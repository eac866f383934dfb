import { expect } from 'vitest'
import { creditCodeCheck } from '../../../engine/enterprises/credit-code.ts'
import type { RunningGrade } from '../../../engine/rosters/types.ts'
import { systemViewer } from '../../access/viewer.ts'
import { caseDriver } from '../../cases/testing.ts'
import { createEnterprise } from '../../enterprises/create-enterprise.ts'
import { newId } from '../../platform/uuid.ts'
import type { TestApp } from '../../testing/app.ts'
import type { AllocationView, LeaderAllocation } from './contract.ts'

export interface Listed {
  name: string
  industry?: string
  park?: string
  group?: string
  grade?: RunningGrade
}

/** Enters enterprises and puts them on an approved roster of the city `sample`; answers their ids by name. */
export async function approvedRoster(t: TestApp, rule: string, year: number, listed: readonly Listed[]) {
  const [roster, ids] = [newId(t.clock), await enterAll(t, listed)]
  await t.database.asOwner(
    `insert into rosters (city, id, rule, year, draft, state, drawn_by_rule, findings, drawn_at, drawn_by)
     values ('sample', $1, $2, $3, 1, 'draft', '{}', '[]', now(), '测试')`,
    [roster, rule, year],
  )
  await t.database.asOwner(
    `insert into roster_places (city, roster, enterprise, name, part, rank, reasons, business_group, grade)
     select 'sample', $1, r.id, r.name, 'all', r.rank, '[]', r."group", r.grade
     from jsonb_to_recordset($2) as r (id uuid, name text, rank integer, "group" text, grade text)`,
    [
      roster,
      JSON.stringify(
        listed.map(({ name, group = '', grade }, index) => ({ id: ids[name], name, rank: index + 1, group, grade })),
      ),
    ],
  )
  await t.database.asOwner(
    `update rosters set state = 'approved', approved_at = now(), approved_by = '测试' where id = $1`,
    [roster],
  )
  return ids
}

let entered = 0

async function enterAll(t: TestApp, listed: readonly Listed[]): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  for (const { name, industry = '通用设备制造业', park = null } of listed) {
    entered += 1
    const first17 = `91990100N${String(entered).padStart(8, '0')}`
    const creditCode = first17 + creditCodeCheck(first17)
    const entry = { creditCode, name, industry, district: 'east', aboveScale: true }
    ids[name] = await createEnterprise(t.app, systemViewer('sample'), entry)
    await t.database.asOwner('update enterprises set park = $2 where id = $1', [ids[name], park])
  }
  return ids
}

/** Takes allocations through their steps over HTTP; the office does unless told. */
export function allocationDriver(t: TestApp) {
  const driver = caseDriver(t)
  const send = async (path: string, body: object = {}, who = 'dispatcher') => {
    const response = await (await driver.as(who)).post(`/liaison/allocations${path}`, body)
    const answer = response.json<{ id: string; code?: string; detail?: string; errors?: { field: string }[] }>()
    return { status: response.statusCode, ...answer }
  }
  const get = async <T>(path: string, who = 'dispatcher') =>
    (await (await driver.as(who)).get(`/liaison/allocations${path}`)).json<T>()
  return {
    ...driver,
    send,
    get,
    view: (id: string) => get<AllocationView>(`/${id}`),
    leader: (id: string, post: string) => get<LeaderAllocation>(`/${id}/leaders/${post}`),
    begin: async (plan: string, year: number): Promise<string> => {
      const { id, status, detail } = await send('', { plan, year })
      expect(status, detail).toBe(201)
      return id
    },
    done: async (path: string, body: object = {}, who = 'dispatcher'): Promise<string> => {
      const { id, status, detail } = await send(path, body, who)
      expect(status, detail).toBeLessThan(300)
      return id
    },
  }
}
