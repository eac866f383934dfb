import { describe, expect, test } from 'vitest'
import type { Notice } from '../notices/contract.ts'
import { startTestApp } from '../testing/app.ts'
import { caseDriver, usualHandOut } from './testing.ts'

const t = await startTestApp()
const { act, as, at, open, page, refused } = caseDriver(t)
at('2026-10-12 09:00')

const own = t.sample.enterprises['enterprise-own']
const other = t.sample.enterprises['enterprise-other']
const phone = (enterprise: string | null) => ({ channel: 'phone', ...(enterprise && { enterprise }) })
const accepted = async (enterprise: string | null = own) => {
  const id = await open('clerk', phone(enterprise))
  await act('clerk', id, 'accept')
  return id
}
const merge = (id: string, into: string) => refused('dispatcher', id, 'merge', { into })

describe('[YL-02] 分办只能分给本市能办的单位', () => {
  const assisting = (organisation: string) => [{ organisation, what: '出具意见' }]

  test.each([
    ['名单上没有的单位', { lead: 'nowhere' }, 'unknown-unit', '“牵头单位”里的单位不在本市的单位名单上，请重新选。'],
    [
      '没有承办岗的单位',
      { lead: 'government' },
      'unit-without-handler',
      '市政府没有承办岗，事项分过去没有人能办，请另选单位。',
    ],
    [
      '协办里没有的单位',
      { assistants: assisting('nowhere') },
      'unknown-unit',
      '“协办单位”里的单位不在本市的单位名单上，请重新选。',
    ],
    [
      '既牵头又协办',
      { assistants: assisting('industry') },
      'unit-twice',
      '市工信局已经分了任务，同一单位不能既牵头又协办。',
    ],
  ])('%s', async (_, change, code, detail) => {
    const id = await accepted()
    const refusal = await refused('dispatcher', id, 'hand-out', { ...usualHandOut, ...change })
    expect(refusal).toMatchObject({ status: 422, code, detail })
    expect((await page('clerk', id)).stage.id).toBe('accepted')
  })

  test('异议建议的单位也要在名单上', async () => {
    const id = await accepted()
    await act('dispatcher', id, 'hand-out', usualHandOut)
    const objection = { reason: '线路走廊属于自然资源部门职责', suggests: 'lands' }
    expect(await refused('industry-head', id, 'object', objection)).toMatchObject({ code: 'unknown-unit' })
  })
})

describe('[YL-02] 并入', () => {
  test('并入的那一件跟着留下的走，企业知道并到了哪里', async () => {
    const [stays, goes] = [await accepted(), await accepted()]
    const merged = await act('dispatcher', goes, 'merge', { into: stays })
    const { number } = await page('clerk', stays)
    expect(merged).toMatchObject({
      stage: { id: 'merged' },
      ending: 'merged',
      mergedInto: { name: number, stage: '待分办' },
    })
    await act('dispatcher', stays, 'hand-out', usualHandOut)
    expect((await page('enterprise-own', goes)).mergedInto).toMatchObject({ id: stays, stage: '待签收' })
    expect((await page('clerk', stays)).merged).toEqual([{ id: goes, name: merged.number }])
    const notices = (await (await as('enterprise-own')).get('/notices')).json<{ rows: Notice[] }>()
    expect(
      notices.rows.filter(({ link }) => link.endsWith(encodeURI(merged.number))).map(({ title }) => title),
    ).toContain(`“${merged.title}”已并入`)
  })

  test('不能并入自己、不存在的、已了结的、看不到的、别的企业的', async () => {
    const [id, ended] = [await accepted(), await accepted()]
    await act('dispatcher', ended, 'merge', { into: id })
    const source = await accepted()
    expect((await merge(source, source)).code).toBe('merge-into-itself')
    expect((await merge(source, '诉2026-0001')).code).toBe('unknown-case')
    expect((await merge(source, t.sample.people['clerk']!)).code).toBe('unknown-case')
    expect((await merge(source, ended)).code).toBe('target-ended')
    expect((await merge(source, await accepted(other))).code).toBe('other-enterprise')
    const abroad = await (
      await t.signIn('clerk', 'neighbour')
    ).post('/appeals', { body: '邻市的一件诉求。', channel: 'phone' })
    expect((await merge(source, abroad.json<{ id: string }>().id)).code).toBe('unknown-case')
    expect(await page('clerk', source)).toMatchObject({ stage: { id: 'accepted' }, version: 2 })
  })

  test('来电时没认出企业的一件，可以并入后来认出的', async () => {
    const [stays, unknown] = [await accepted(), await accepted(null)]
    expect((await act('dispatcher', unknown, 'merge', { into: stays })).stage.id).toBe('merged')
  })

  test('两件同时互相并入，只成一件', async () => {
    const [one, two] = [await accepted(), await accepted()]
    const dispatcher = await as('dispatcher')
    const send = (id: string, into: string) =>
      dispatcher.post(`/cases/${id}/actions`, { action: 'merge', data: { into }, version: 2 })
    const statuses = (await Promise.all([send(one, two), send(two, one)])).map(({ statusCode }) => statusCode)
    expect(statuses.toSorted()).toEqual([200, 422])
  })
})

test('[YL-02] 名录里并成一家以后，事项归留下的那一家，企业照样能办', async () => {
  const id = await open('clerk', phone(other))
  const clerk = await as('clerk')
  const response = await clerk.post(`/enterprises/${own}/merge`, { duplicate: other, reason: '同一家企业重复登记' })
  expect(response.statusCode, response.body).toBeLessThan(300)
  expect((await page('clerk', id)).enterprise).toMatchObject({ id: own })
  expect((await act('enterprise-own', id, 'withdraw')).ending).toBe('withdrawn')
})
