import { describe, expect, test } from 'vitest'
import { caseDriver } from '../../cases/testing.ts'
import { startTestApp } from '../../testing/app.ts'
import type { PlacePage, Roster, RosterList } from './contract.ts'
import { enterEnterprises } from './testing.ts'

const t = await startTestApp()
const { as, at } = caseDriver(t)
at('2026-10-14 09:00')

const ids = await enterEnterprises(t, {
  鼎元铸造: { tax: 400_00, group: '鼎元集团' },
  鼎元机械: { tax: 300_00, group: '鼎元集团' },
  盛泽纺织: { tax: 650_00 },
  宏图建材: { tax: 500_00, district: 'hitech' },
  瑞丰食品: { tax: 300_00 },
  安达物流: { tax: 200_00 },
  永固包装: { tax: 200_00 },
  恒信商贸: { tax: 199_00 },
  云上传媒: { tags: ['new-business'] },
  直播基地: { tags: ['new-business'] },
  共享工厂: { tags: ['new-business'] },
})

const send = async (who: string, path: string, body: object) => {
  const response = await (await as(who)).post(`/liaison/rosters${path}`, body)
  const answer = response.json<{ id: string; draft?: number; code?: string; detail?: string }>()
  return { status: response.statusCode, ...answer }
}
const read = async <T>(path: string, who = 'dispatcher') =>
  (await (await as(who)).get(`/liaison/rosters${path}`)).json<T>()
const draw = (key: object, who = 'dispatcher') => send(who, '', { rule: 'leading', year: 2027, ...key })
const roster = (id: string) => read<Roster>(`/${id}`)
const places = (id: string, query = '') => read<PlacePage>(`/${id}/places${query}`)

const { id: leading } = await draw({})

describe('[YL-07] [ZB-08] 按规则生成名单', () => {
  test('集团合并占一个名额，末位并列都列入，差一点的写明差多少', async () => {
    const { rows } = await places(leading)
    expect(rows.map(({ rank, name, leads }) => [rank, name, leads])).toEqual([
      [1, '鼎元铸造', true],
      [1, '鼎元机械', false],
      [2, '盛泽纺织', true],
      [3, '宏图建材', true],
      [4, '瑞丰食品', true],
      [5, '安达物流', true],
      [5, '永固包装', true],
    ])
    expect(rows[1]).toMatchObject({ value: 300_00, ranked: 700_00, group: { name: '鼎元集团' } })
    expect(rows.at(-1)!.why.at(-1)).toBe('另有 1 户数额相同，名次并列，都列入。')
    const { parts, places: units, enterprises } = await roster(leading)
    expect({ units, enterprises }).toEqual({ units: 6, enterprises: 7 })
    expect(parts[0]).toMatchObject({ count: 5, next: { names: ['恒信商贸'], short: 100 }, unknown: 5 })
    expect(parts[0]!.sentences).toContain('第 5 名有 2 户并列（安达物流、永固包装），都列入，名额增加到 6 个。')
  })

  test('应于上年 10 月 15 日前批准：前一天临近，当天到期，次日逾期', async () => {
    const dueAt = async (moment: string) => {
      at(moment)
      return (await read<RosterList>('?year=2027')).rows.find(({ rule }) => rule.id === 'leading')!.due
    }
    expect(await dueAt('2026-10-14 09:00')).toMatchObject({ light: 'near', text: '还剩 1 个工作日' })
    expect(await dueAt('2026-10-15 09:00')).toMatchObject({ light: 'near', text: '今天到期' })
    expect(await dueAt('2026-10-16 09:00')).toMatchObject({ light: 'late', text: '逾期 1 个工作日' })
    at('2026-10-14 09:00')
  })

  test('九月起打开的是下一年的名单，没有生成的也列出', async () => {
    const { year, rows } = await read<RosterList>('')
    expect(year).toBe(2027)
    expect(rows.map(({ rule, district, state }) => [rule.id, district?.id ?? null, state])).toEqual([
      ['leading', null, 'draft'],
      ['county-key', 'east', 'none'],
      ['graded', null, 'none'],
    ])
  })

  test('可以按部分、区县、名称筛选，一页一页看', async () => {
    expect((await places(leading, '?district=hitech')).rows.map(({ name }) => name)).toEqual(['宏图建材'])
    expect((await places(leading, '?q=鼎元集团')).total).toBe(2)
    expect((await places(leading, '?page=2&pageSize=5')).rows.map(({ name }) => name)).toEqual(['安达物流', '永固包装'])
  })
})

describe('[YL-07] 提名', () => {
  test('写明理由列入；已列入的、没有标签的、超过名额的都说明为什么不收', async () => {
    const nominate = (name: string, part = 'new') =>
      send('dispatcher', `/${leading}/nominations`, { part, enterprise: ids[name], reason: '平台经济代表' })
    expect((await nominate('云上传媒')).status).toBe(201)
    expect(await nominate('云上传媒')).toMatchObject({ status: 409, code: 'already-nominated' })
    expect(await nominate('盛泽纺织')).toMatchObject({ status: 422, code: 'nomination-refused' })
    expect((await nominate('恒信商贸')).detail).toBe('恒信商贸不能列入：企业名录里没有标为新业态。')
    expect((await nominate('直播基地')).status).toBe(201)
    expect((await nominate('共享工厂')).detail).toBe('共享工厂不能列入：提名已满 2 户。')
    expect((await nominate('共享工厂', 'largest')).status).toBe(422)
  })

  test('重新生成保留提名；撤下要写理由，撤下的可以看到是谁为什么', async () => {
    expect(await draw({})).toMatchObject({ status: 201, id: leading })
    const { nominations } = await roster(leading)
    expect(nominations.map(({ enterprise }) => enterprise.name)).toEqual(['云上传媒', '直播基地'])
    const [, second] = nominations
    const end = (reason: string) =>
      send('dispatcher', `/${leading}/nominations/end`, { nomination: second!.id, reason })
    expect((await end('')).status).toBe(422)
    expect((await end('已迁往外地')).status).toBe(200)
    expect(await end('再来一次')).toMatchObject({ status: 409, code: 'nomination-ended' })
    expect((await places(leading, '?part=new')).rows.map(({ name, why }) => [name, why[0]])).toEqual([
      ['云上传媒', '由办公室提名：平台经济代表。'],
    ])
    expect(await t.database.asOwner('select end_reason from roster_nominations where ended_at is not null')).toEqual([
      { end_reason: '已迁往外地' },
    ])
  })
})

describe('[YL-07] [JZ-02] 各区的名单', () => {
  test('要等市级名单批准', async () => {
    expect(await draw({ rule: 'county-key', district: 'east' })).toMatchObject({ status: 409, code: 'roster-waits' })
  })

  test('没有看过的一稿不能批准；批准之后什么也不能改，数据库也不让', async () => {
    const { draft } = await roster(leading)
    expect(await send('arbiter', `/${leading}/approve`, { draft: draft - 1 })).toMatchObject({
      code: 'roster-changed',
    })
    expect((await send('dispatcher', `/${leading}/approve`, { draft })).status).toBe(403)
    expect((await send('arbiter', `/${leading}/approve`, { draft })).status).toBe(200)
    expect(await send('arbiter', `/${leading}/approve`, { draft })).toMatchObject({ code: 'roster-approved' })
    expect(await draw({})).toMatchObject({ status: 409, code: 'roster-approved' })
    expect(
      await send('dispatcher', `/${leading}/nominations`, {
        part: 'new',
        enterprise: ids['共享工厂'],
        reason: '补一户',
      }),
    ).toMatchObject({ code: 'roster-approved' })
    for (const change of [
      `delete from roster_places where roster = '${leading}'`,
      `update roster_places set rank = 9 where roster = '${leading}'`,
      `update rosters set state = 'draft', approved_at = null, approved_by = null where id = '${leading}'`,
      `update roster_nominations set ended_at = now(), ended_by = 'x', end_reason = 'x' where roster = '${leading}'`,
    ]) {
      await expect(t.database.asOwner(change)).rejects.toThrow('an approved roster does not change')
    }
  })

  test('区里的负责岗生成自己的，市级名单里的先列入，再按数额补足', async () => {
    expect((await draw({ rule: 'county-key', district: 'hitech' }, 'east-head')).status).toBe(403)
    expect((await draw({ rule: 'leading', year: 2028 }, 'east-head')).status).toBe(403)
    expect((await draw({ rule: 'leading', year: 2028, district: 'east' })).status).toBe(422)
    const { id } = await draw({ rule: 'county-key', district: 'east' }, 'east-head')
    const { rows } = await places(id)
    expect(rows.filter(({ part }) => part.id === 'from-city')).toHaveLength(7)
    expect(rows.filter(({ part }) => part.id === 'fill')).toEqual([])
    expect(rows[0]!.why).toEqual(['已列入市领导联系企业名单，列入。'])
  })
})

test('[YL-07] [ZB-08] 与上年批准的名单比：留下、新进、离开和为什么', async () => {
  await t.database.asOwner(`update enterprise_figures set year = 2026 where year = 2025`)
  await t.database.asOwner(`update enterprise_figures set value_fen = 90000 where enterprise = $1`, [ids['恒信商贸']])
  await t.database.asOwner(`update enterprises set status = 'cancelled' where id = $1`, [ids['宏图建材']])
  const { id } = await draw({ year: 2028 })
  const { comparison } = await roster(id)
  expect(comparison).toMatchObject({ year: 2027, kept: 6, entered: 1 })
  expect(comparison!.left.map(({ name, why }) => [name, why])).toEqual([
    ['宏图建材', ['已不在营、已迁出或已并入别的企业。']],
    ['云上传媒', ['纳税大户：没有 2026 年的税收地方留成，不能排名。', '新业态企业：没有提名。']],
  ])
  const changed = (await places(id, '?change=changed')).rows
  expect(changed.map(({ name, change, moved }) => [name, change, moved])).toEqual([
    ['恒信商贸', 'entered', null],
    ['鼎元铸造', 'kept', -1],
    ['鼎元机械', 'kept', -1],
    ['盛泽纺织', 'kept', -1],
  ])
})

test('[YL-07] 名单可以导出，也可以印成正式文本', async () => {
  const dispatcher = await as('supervisor')
  const sheet = await dispatcher.get(`/liaison/rosters/${leading}/export`)
  expect(sheet.headers['content-type']).toContain('spreadsheetml')
  const paper = await dispatcher.get(`/liaison/rosters/${leading}/paper.docx`)
  expect(paper.headers['content-type']).toContain('wordprocessingml')
})
