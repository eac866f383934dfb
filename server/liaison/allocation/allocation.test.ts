import { describe, expect, test } from 'vitest'
import { startTestApp } from '../../testing/app.ts'
import type { LeaderPage } from '../contract.ts'
import type { AllocationList, DraftComparison, HandTrial } from './contract.ts'
import { allocationDriver, approvedRoster } from './testing.ts'

const t = await startTestApp()
const { as, at, send, get, view, leader, begin, done } = allocationDriver(t)
at('2026-10-12 09:00')

const [industry, executive] = ['vice-mayor-industry', 'executive-vice-mayor']
const ids = await approvedRoster(t, 'leading', 2027, [
  { name: '甲机械', grade: 'good' },
  { name: '乙铸造', grade: 'fair' },
  { name: '丙食品', industry: '农副食品加工业', grade: 'good' },
  { name: '丁商贸', industry: '批发业', grade: 'good' },
  { name: '戊物流', industry: '道路运输业', grade: 'fair' },
  { name: '己软件', industry: '软件和信息技术服务业', grade: 'good' },
])
const id = await begin('leaders', 2027)

describe('[ZB-09] 按分管领域和专业分给市领导', () => {
  test('名单没有审定不能开始；一个方案一年只有一份', async () => {
    expect(await send('', { plan: 'leaders', year: 2028 })).toMatchObject({ status: 409, code: 'roster-not-approved' })
    expect(await send('', { plan: 'leaders', year: 2027 })).toMatchObject({ status: 409, code: 'allocation-begun' })
    expect(await send('', { plan: 'none', year: 2027 })).toMatchObject({ status: 422, code: 'plan-unknown' })
  })

  test('没有计算过时只有规则，不能送审；10 月 20 日前定稿', async () => {
    const { draft, rules, leaders, timeLeft, submitRefusal } = await view(id)
    expect({ draft, rules: rules.length, leaders, timeLeft, submitRefusal }).toMatchObject({
      draft: 0,
      rules: 7,
      leaders: [],
      timeLeft: { dueDate: '2026-10-20', text: '还剩 6 个工作日', light: 'ok' },
      submitRefusal: '先计算一稿',
    })
    expect(await send(`/${id}/submit`)).toMatchObject({ status: 409, code: 'not-ready' })
  })

  test('算出第 1 稿：每户写明为什么、次选是谁、各项得分', async () => {
    await done(`/${id}/compute`)
    const { leaders, enterprises, rules, score, best, most } = await view(id)
    expect(leaders.map(({ post, total, matched }) => [post, total, matched])).toEqual([
      [industry, 3, 3],
      [executive, 3, 2],
    ])
    expect({ enterprises, best, most, broken: rules.filter(({ state }) => state === 'broken') }).toEqual({
      enterprises: 6,
      best: score,
      most: 5,
      broken: [],
    })
    const own = (await leader(id, executive)).enterprises.find(({ name }) => name === '己软件')
    expect(own).toMatchObject({ why: '熟悉数字经济', score: 16, origin: 'new', runnerUp: { post: industry, score: 0 } })
    expect(own?.parts).toContainEqual({ name: '熟悉专业', points: 16, runnerUp: 0 })
  })

  test('行业都归了谁', async () => {
    const { industries } = await leader(id, industry)
    expect(industries.rows).toContainEqual({
      industry: '通用设备制造业',
      total: 2,
      own: 2,
      others: expect.anything(),
      rest: 0,
    })
  })
})

describe('手改', () => {
  let hand = ''

  test('改之前就知道会怎样：减几分，违反哪一条', async () => {
    const trial = async (enterprise: string, post: string) =>
      (
        await (await as('dispatcher')).post(`/liaison/allocations/${id}/hands/try`, { enterprise, post })
      ).json<HandTrial>()
    expect(await trial(ids['甲机械']!, executive)).toMatchObject({
      from: { id: industry },
      scoreBefore: 40,
      scoreAfter: 8,
      score: -32,
      breaks: false,
      sentences: ['减 32 分。', '规则未违反。'],
    })
    expect((await view(id)).hands).toEqual([])
  })

  test('不在名单里的企业、不在班子里的岗位都不收', async () => {
    const enterprise = t.sample.enterprises['enterprise-own']
    expect(await send(`/${id}/hands`, { enterprise, post: executive })).toMatchObject({ code: 'enterprise-unlisted' })
    expect(await send(`/${id}/hands`, { enterprise: ids['甲机械'], post: 'clerk' })).toMatchObject({
      code: 'leader-unknown',
    })
    expect(await send(`/${id}/hands`, { enterprise: ids['甲机械'], post: industry })).toMatchObject({
      code: 'already-theirs',
    })
  })

  test('改了只动这一户，还没写理由的不能送审，补上就能', async () => {
    hand = await done(`/${id}/hands`, { enterprise: ids['甲机械'], post: executive })
    const { hands, score, best, leaders, submitRefusal } = await view(id)
    expect(hands).toMatchObject([{ id: hand, from: { id: industry }, to: { id: executive }, reason: '', score: -32 }])
    expect([best - score, leaders.map(({ total }) => total), leaders[1]?.owedReasons]).toEqual([32, [2, 4], 1])
    expect(submitRefusal).toBe('甲机械的手改还没写理由，补上再送审')
    expect(await send(`/${id}/submit`)).toMatchObject({ status: 409, code: 'not-ready' })
    expect(await send(`/${id}/hands/${hand}/reason`, { reason: '' })).toMatchObject({ status: 422 })
    await done(`/${id}/hands/${hand}/reason`, { reason: '拖欠账款要一并协调' })
    expect((await view(id)).submitRefusal).toBe(null)
    expect((await leader(id, executive)).enterprises.find(({ name }) => name === '甲机械')).toMatchObject({
      origin: 'by-hand',
      why: expect.stringContaining('拖欠账款要一并协调'),
      hand,
    })
  })

  test('重新计算后手改仍在，可与前面任何一稿比较', async () => {
    await done(`/${id}/compute`)
    expect(await view(id)).toMatchObject({ draft: 2, hands: [{ id: hand }] })
    const found = await get<DraftComparison>(`/${id}/compare?with=1`)
    expect(found.moved.find(({ enterprise }) => enterprise.name === '甲机械')).toMatchObject({
      from: { id: industry },
      to: { id: executive },
    })
    expect((await (await as('dispatcher')).get(`/liaison/allocations/${id}/compare?with=9`)).statusCode).toBe(404)
  })

  test('再改一次仍能恢复到原来的领导；恢复了的留着记录', async () => {
    await done(`/${id}/hands/${hand}/take-back`)
    expect((await leader(id, industry)).enterprises.map(({ name }) => name)).toContain('甲机械')
    expect((await view(id)).hands).toEqual([])
    expect(await send(`/${id}/hands/${hand}/take-back`)).toMatchObject({ status: 404 })
    expect((await t.database.asOwner('select from allocation_hands where taken_back_at is not null')).length).toBe(1)
  })

  test('要回避的：重新计算后不归他，手改也不行，取消后可以', async () => {
    const pair = { enterprise: ids['乙铸造'], post: industry }
    expect(await send(`/${id}/forbidden`, { ...pair, reason: '' })).toMatchObject({ status: 422 })
    const forbidden = await done(`/${id}/forbidden`, { ...pair, reason: '亲属在企业任职' })
    expect(await send(`/${id}/forbidden`, { ...pair, reason: '再写一次' })).toMatchObject({ code: 'pair-forbidden' })
    await done(`/${id}/compute`)
    expect((await leader(id, executive)).enterprises.map(({ name }) => name)).toContain('乙铸造')
    expect(await send(`/${id}/hands`, pair)).toMatchObject({ status: 409, code: 'pair-forbidden' })
    await done(`/${id}/forbidden/${forbidden}/lift`)
    await done(`/${id}/compute`)
    expect((await leader(id, industry)).enterprises.map(({ name }) => name)).toContain('乙铸造')
  })
})

describe('送审和审定', () => {
  test('[ZB-13] 区里已经联系的不再分；审定前新联系的，审定时拒绝并说明是谁', async () => {
    const link = { post: 'east-head', enterprise: ids['戊物流'], reason: '辖区企业' }
    await (await as('dispatcher')).post('/liaison/links', link)
    await t.database.asOwner(`update liaison_links set year = 2027, since = '2027-01-01'`)
    await done(`/${id}/hands`, { enterprise: ids['己软件'], post: industry, reason: '与链长单位一并服务' })
    await done(`/${id}/submit`)
    expect(await view(id)).toMatchObject({ state: 'submitted', drafts: [{ how: 'by-hand' }, {}, {}, {}, {}] })
    const { status, code, detail } = await send(`/${id}/approve`, {}, 'arbiter')
    expect({ status, code }).toEqual({ status: 409, code: 'already-linked' })
    expect(detail).toContain('戊物流由东城区负责岗联系')
    expect((await t.database.asOwner('select from liaison_links')).length).toBe(1)
  })

  test('送审后不能再改，由裁定岗退回或审定', async () => {
    expect(await send(`/${id}/compute`)).toMatchObject({ code: 'allocation-submitted' })
    expect(await send(`/${id}/hands`, { enterprise: ids['甲机械'], post: executive })).toMatchObject({
      code: 'allocation-submitted',
    })
    expect(await send(`/${id}/approve`)).toMatchObject({ status: 403 })
    await done(`/${id}/return`, { reason: '区里联系的先剔除' }, 'arbiter')
    expect(await view(id)).toMatchObject({ state: 'draft', returned: '市企服办 裁定岗退回：区里联系的先剔除' })
    await done(`/${id}/compute`)
    const { leftOut, rules } = await view(id)
    expect(leftOut).toMatchObject([{ enterprise: { name: '戊物流' }, because: '另一级已经联系' }])
    expect(rules.find((rule) => rule.id === 'county')).toMatchObject({ state: 'met', figure: '0 户重复' })
  })

  test('审定后当年的联系随之定下：来源、理由、运行情况都在，从年初起', async () => {
    await done(`/${id}/submit`)
    const made = await (await as('arbiter')).post(`/liaison/allocations/${id}/approve`)
    expect(made.json()).toMatchObject({ linked: 5, kept: 0 })
    const links = await t.database.asOwner(
      `select since::text, origin, reason, grade from liaison_links where enterprise = $1`,
      [ids['甲机械']],
    )
    expect(links).toEqual([
      { since: '2027-01-01', origin: 'list', grade: 'good', reason: '分管工业（40 分，次选常务副市长 8 分）' },
    ])
    at('2027-01-04 09:00')
    const page = (await (await as(industry)).get(`/liaison/posts/${industry}`)).json<LeaderPage>()
    expect(page.enterprises.find(({ name }) => name === '甲机械')?.reason).toContain('分管工业')
  })

  test('审定了的谁也改不了，数据库也不让', async () => {
    expect(await send(`/${id}/compute`)).toMatchObject({ code: 'allocation-approved' })
    expect(await send(`/${id}/return`, { reason: '再想想' }, 'arbiter')).toMatchObject({ code: 'not-submitted' })
    await expect(t.database.asOwner(`update allocations set state = 'draft', submitted_at = null`)).rejects.toThrow(
      /does not change/,
    )
    await expect(t.database.asOwner(`delete from allocation_drafts`)).rejects.toThrow(/kept as they were written/)
    await expect(t.database.asOwner(`update allocation_hands set reason = '改'`)).rejects.toThrow(/only the draft/)
  })

  test('清单按年列出，领导看不到分配本身', async () => {
    const { lines } = await get<AllocationList>('', 'supervisor')
    expect(lines.find(({ plan, year }) => plan.id === 'leaders' && year === 2027)).toMatchObject({
      id,
      state: 'approved',
      enterprises: 5,
    })
    expect(lines.find(({ plan, year }) => plan.id === 'leaders' && year === 2028)).toMatchObject({
      id: null,
      waits: '2028 年的名单还没有审定',
    })
    expect((await (await as(industry)).get(`/liaison/allocations/${id}`)).statusCode).toBe(403)
  })

  test('第二年优先留给上年的领导；为凑够户数调开的一户回到分管的岗位', async () => {
    await t.database.asOwner(
      `insert into rosters (city, id, rule, year, draft, state, drawn_by_rule, findings, drawn_at, drawn_by)
       select city, gen_random_uuid(), rule, 2028, 1, 'draft', '{}', '[]', now(), '测试' from rosters where rule = 'leading'`,
    )
    await t.database.asOwner(
      `insert into roster_places (city, roster, enterprise, name, part, reasons)
       select p.city, n.id, p.enterprise, p.name, p.part, p.reasons
       from roster_places p join rosters r on r.id = p.roster and r.year = 2027, rosters n where n.year = 2028`,
    )
    await t.database.asOwner(
      `update rosters set state = 'approved', approved_at = now(), approved_by = '测试' where year = 2028`,
    )
    const next = await begin('leaders', 2028)
    await done(`/${next}/compute`)
    const { wishes } = await view(next)
    expect(wishes.find((wish) => wish.id === 'kept')).toMatchObject({
      figure: '4 / 5',
      note: '调整 1 户，新进名单 1 户',
    })
  })
})

test('导出、名单公文都能打开', async () => {
  const office = await as('dispatcher')
  const exported = await office.get(`/liaison/allocations/${id}/export`)
  expect([exported.statusCode, exported.headers['content-type']]).toEqual([200, expect.stringContaining('sheet')])
  const paper = await office.get(`/liaison/allocations/${id}/leaders/${industry}/paper`)
  expect([paper.statusCode, paper.headers['content-type']]).toEqual([200, expect.stringContaining('wordprocessingml')])
})
