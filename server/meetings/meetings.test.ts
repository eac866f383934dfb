import { describe, expect, test } from 'vitest'
import { caseDriver } from '../cases/testing.ts'
import { startTestApp } from '../testing/app.ts'
import { meetingDriver } from './testing.ts'

const t = await startTestApp()
const cases = caseDriver(t)
const { at, page } = cases
const drive = meetingDriver(cases)
const { call, convene, read, send, hold } = drive
at('2026-10-12 09:00')

const own = t.sample.enterprises['enterprise-own']
const other = t.sample.enterprises['enterprise-other']

describe('[YL-08] 召集和邀请', () => {
  test('[QH-02] 形式要是声明过的一种，时间要有先后，召集岗位要对', async () => {
    expect(await call('dispatcher', '/meetings', { form: '酒会' })).toMatchObject({ status: 422, field: 'form' })
    expect(await call('dispatcher', '/meetings', { endsAt: drive.moment('2026-10-13 08:00') })).toMatchObject({
      status: 422,
      code: 'end-before-start',
    })
    expect(await call('dispatcher', '/meetings', { convener: 'industry-head' })).toMatchObject({ field: 'convener' })
    expect(await call('dispatcher', '/meetings', { kind: 'picnic' })).toMatchObject({ field: 'kind' })
    expect((await t.database.asOwner('select from meetings')).length).toBe(0)
  })

  test('不是召集一方的岗位不能召集；区县负责岗召集本区的', async () => {
    expect((await call('industry-head', '/meetings', {})).status).toBe(403)
    expect((await call('east-handler', '/meetings', { convener: 'east-head' })).status).toBe(201)
    expect((await call('east-handler', '/meetings', {})).status).toBe(403)
  })

  test('一份邀请有错，会议也不留下', async () => {
    const before = (await t.database.asOwner('select from meetings')).length
    const invite = [{ enterprise: own }, { organisation: 'moon' }]
    expect(await call('dispatcher', '/meetings', { invite })).toMatchObject({
      status: 422,
      field: 'invite.1.organisation',
    })
    expect((await t.database.asOwner('select from meetings')).length).toBe(before)
  })

  test('同一个请求重发只召集一次；同一家不请两次，邀请通知各到各的门', async () => {
    const invite = [{ enterprise: own }, { organisation: 'industry' }, { post: 'vice-mayor-industry' }]
    const headers = { 'idempotency-key': 'meeting-0001' }
    const { id } = await call('dispatcher', '/meetings', { invite }, headers)
    expect((await call('dispatcher', '/meetings', { invite }, headers)).id).toBe(id)
    await send('dispatcher', `/meetings/${id}/invitations`, { invite: [{ enterprise: own }, { enterprise: other }] })
    expect((await read('dispatcher', id)).invitations.map(({ of }) => of.name)).toEqual([
      '分管工业副市长',
      '市工信局',
      '盛泰铸造有限公司',
      '绿源食品有限公司',
    ])
    const told = await t.database.asOwner<{ link: string; count: number }>(
      `select link, count(*)::integer as count from notices where subject = $1 group by link order by link`,
      [id],
    )
    expect(told).toEqual([
      { link: `/sample/cockpit/meetings/${id}`, count: 1 },
      { link: `/sample/desk/meetings/${id}`, count: 2 },
      { link: `/sample/e/meetings/${id}`, count: 2 },
    ])
  })

  test('[QH-02] 企业回复参加要写谁来，别家的邀请看不到也回不了', async () => {
    const id = await convene({ invite: [{ enterprise: own }, { enterprise: other }] })
    const seen = await drive.invited('enterprise-own', id)
    expect(seen).toMatchObject({ state: 'called', mayAnswer: true, invitation: { answer: 'none' } })
    const answer = (who: string, part: string, body: object) =>
      send(who, `/meetings/${id}/invitations/${part}/answer`, body)
    expect(await answer('enterprise-own', seen.invitation.id, { coming: true })).toMatchObject({ field: 'attendee' })
    expect((await answer('enterprise-own', seen.invitation.id, { coming: true, attendee: '总经理' })).status).toBe(200)
    const others = (await read('dispatcher', id)).invitations.find(({ of }) => of.id === other)!
    expect((await answer('enterprise-own', others.id, { coming: true, attendee: '总经理' })).status).toBe(404)
    expect((await read('dispatcher', id)).invitations[0]).toMatchObject({ answer: 'coming', attendee: '总经理' })
  })

  test('没有邀请的企业、无关的单位看不到；请了就看到，撤回又看不到', async () => {
    const id = await convene({ invite: [{ organisation: 'industry' }] })
    expect((await drive.get('industry-handler', `/meetings/${id}`)).statusCode).toBe(200)
    expect((await drive.get('labour-handler', `/meetings/${id}`)).statusCode).toBe(404)
    expect((await drive.get('enterprise-own', `/meetings/invited/${id}`)).statusCode).toBe(404)
    const [invitation] = (await read('dispatcher', id)).invitations
    await send('dispatcher', `/meetings/${id}/invitations/${invitation!.id}/withdraw`, { reason: '不涉及' })
    expect((await drive.get('industry-handler', `/meetings/${id}`)).statusCode).toBe(404)
  })
})

describe('[YL-08] 改期和取消', () => {
  test('改期写明理由，原来的留在经过里，原来的答复作废，重新通知', async () => {
    const id = await convene({ invite: [{ enterprise: own }] })
    const { invitation } = await drive.invited('enterprise-own', id)
    await send('enterprise-own', `/meetings/${id}/invitations/${invitation.id}/answer`, {
      coming: true,
      attendee: '厂长',
    })
    const change = {
      version: 1,
      reason: '场地冲突',
      startsAt: drive.moment('2026-10-14 14:00'),
      endsAt: drive.moment('2026-10-14 16:00'),
    }
    expect((await send('dispatcher', `/meetings/${id}/changes`, change)).status).toBe(200)
    expect((await send('dispatcher', `/meetings/${id}/changes`, change)).code).toBe('meeting-changed')
    const { history, invitations, version } = await read('dispatcher', id)
    expect(version).toBe(2)
    expect(history[0]).toMatchObject({
      what: '改期',
      reason: '场地冲突',
      changes: [
        { field: '开始时间', before: '2026-10-13 周二 09:00', after: '2026-10-14 周三 14:00' },
        { field: '结束时间' },
      ],
    })
    expect(invitations[0]).toMatchObject({ answer: 'none', attendee: null })
    await expect(t.database.asOwner(`update meeting_changes set reason = '改了'`)).rejects.toThrow(/kept as they were/)
  })

  test('取消的留着，不能再改，也不能记为已开', async () => {
    const id = await convene()
    expect((await send('dispatcher', `/meetings/${id}/cancel`, { reason: '台风' })).status).toBe(200)
    expect(await read('dispatcher', id)).toMatchObject({ state: 'cancelled', cancelled: '台风' })
    expect(
      (await send('dispatcher', `/meetings/${id}/changes`, { version: 2, reason: '再开', title: '恳谈会' })).code,
    ).toBe('wrong-state')
    expect((await hold(id)).code).toBe('wrong-state')
  })
})

describe('[YL-08] 签到', () => {
  test('扫会场的码签到：三分钟有效，再扫不重复，别的会的码、改过的码、过期的码都不行', async () => {
    at('2026-10-12 09:00')
    const id = await convene({ invite: [{ enterprise: own }, { post: 'industry-head' }] })
    expect((await drive.get('dispatcher', `/meetings/${id}/sign-in-code`)).statusCode).toBe(409)
    at('2026-10-13 08:30')
    const { token, path, expiresAt } = await drive.code(id)
    expect(path).toBe(`/sample/meeting-sign-in?token=${token}`)
    const scan = (who: string, code: string) => send(who, '/meetings/sign-in', { token: code })
    expect(await scan('enterprise-own', token)).toMatchObject({ status: 200, as: '盛泰铸造有限公司', again: false })
    expect(await scan('enterprise-own', token)).toMatchObject({ status: 200, again: true })
    expect((await scan('enterprise-other', token)).status).toBe(404)
    expect((await scan('clerk', token)).code).toBe('not-invited')
    expect((await scan('industry-head', `${token.slice(0, -3)}abc`)).code).toBe('code-forged')
    const elsewhere = await convene({ invite: [{ post: 'industry-head' }] })
    const signature = token.split('.')[2]!
    const [, until] = token.split('.')
    expect((await scan('industry-head', `${elsewhere}.${until}.${signature}`)).code).toBe('code-forged')
    t.clock.set(expiresAt)
    expect((await scan('industry-head', token)).status).toBe(200)
    t.clock.set(expiresAt + 1)
    expect((await scan('industry-head', token)).code).toBe('code-expired')
    expect((await read('dispatcher', id)).present).toBe(2)
  })

  test('没带手机的由会务代签，开会那天才行', async () => {
    at('2026-10-12 09:00')
    const id = await convene({ invite: [{ organisation: 'land' }] })
    const [invitation] = (await read('dispatcher', id)).invitations
    const path = `/meetings/${id}/invitations/${invitation!.id}/sign-in`
    expect((await send('dispatcher', path, {})).code).toBe('not-today')
    at('2026-10-13 09:10')
    expect((await send('land-head', path, {})).status).toBe(403)
    expect((await send('dispatcher', path, { attendee: '副局长' })).status).toBe(200)
    expect((await read('dispatcher', id)).invitations[0]).toMatchObject({ signedInHow: 'hand', attendee: '副局长' })
  })
})

describe('[QH-03] 会上问题的三种结果', () => {
  const solved = { ending: 'solved', how: '当场开了临时用电', record: '现场办公记录第 3 号' }
  const explained = {
    ending: 'explained',
    ground: '土地管理法第四十四条',
    explanation: '属永久基本农田，不能转用',
    on: '2026-10-13',
    to: '总经理',
  }
  const handedOut = { ending: 'handed-out', unit: 'industry', post: 'industry-head', limit: 'ordinary' }

  const heldWith = async (...texts: string[]) => {
    at('2026-10-12 09:00')
    const id = await convene({
      kind: 'on-site',
      convener: 'executive-vice-mayor',
      form: null,
      host: 'executive-vice-mayor',
      invite: [{ enterprise: own }],
    })
    at('2026-10-13 09:30')
    const items = []
    for (const text of texts)
      items.push((await send('dispatcher', `/meetings/${id}/items`, { enterprise: own, text })).id)
    expect((await hold(id)).status).toBe(200)
    return {
      id,
      items,
      end: (item: string, body: object) => send('dispatcher', `/meetings/${id}/items/${item}/end`, body),
    }
  }

  test('当场解决、交办、解释说明各留各的凭据；交办的马上在单位的桌上，状态跟着走', async () => {
    const { id, items, end } = await heldWith('临时用电没有批', '二期扩容方案没有批复', '想用东边那块地')
    expect((await end(items[0]!, solved)).status).toBe(200)
    expect((await end(items[1]!, handedOut)).status).toBe(200)
    expect((await end(items[2]!, explained)).status).toBe(200)
    const { list } = await read('dispatcher', id)
    expect(list.map(({ ended }) => ended?.ending)).toEqual(['solved', 'handed-out', 'explained'])
    const { appeal } = list[1]!.ended!
    expect(appeal).toMatchObject({ unit: '市工信局', ended: false, late: false })
    const desk = await page('industry-handler', appeal!.id)
    expect(desk).toMatchObject({ enterprise: { id: own }, channel: { id: 'visit' }, tier: { id: 'major' } })
    at('2026-11-30 09:00')
    expect((await read('dispatcher', id)).list[1]!.ended!.appeal).toMatchObject({ late: true })
  })

  test('每种结果缺一样都不行；负责人要是责任单位的，时限要是本市有的', async () => {
    const { items, end } = await heldWith('二期扩容方案没有批复')
    const [item] = items
    expect((await end(item!, { ...solved, record: ' ' })).field).toBe('record')
    expect((await end(item!, { ...explained, on: '2026-10-14' })).field).toBe('on')
    expect((await end(item!, { ...handedOut, post: 'land-head' })).field).toBe('post')
    expect((await end(item!, { ...handedOut, limit: 'someday' })).status).toBe(422)
    expect((await end(item!, { ending: 'noted' })).status).toBe(422)
    expect(
      (await t.database.asOwner('select from cases where channel = $1 and title like $2', ['visit', '二期扩容%']))
        .length,
    ).toBe(1)
  })

  test('没有写是哪家企业的问题不能交办；该类会议没有的结果也不行', async () => {
    const { id, end } = await heldWith()
    const item = (await send('dispatcher', `/meetings/${id}/items`, { by: '市工信局', text: '部门数据没有共享' })).id
    expect((await end(item, handedOut)).code).toBe('enterprise-missing')
    at('2026-10-12 09:00')
    const rounds = await convene({ kind: 'rounds', form: null })
    at('2026-10-13 09:30')
    await hold(rounds)
    const raised = (await send('dispatcher', `/meetings/${rounds}/items`, { enterprise: own, text: '政策口径不清楚' }))
      .id
    expect((await send('dispatcher', `/meetings/${rounds}/items/${raised}/end`, solved)).code).toBe('wrong-ending')
  })

  test('两个人同时定一件，只成一个，也只有一件诉求', async () => {
    const { items, end } = await heldWith('门前道路挖开后没有恢复')
    const both = await Promise.all([end(items[0]!, handedOut), end(items[0]!, handedOut)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await t.database.asOwner(`select from cases where title like '门前道路%'`)).length).toBe(1)
    await expect(t.database.asOwner(`update meeting_items set how = '改了' where ending = 'solved'`)).rejects.toThrow(
      /ends once/,
    )
  })

  test('有一件没结果就不能确认纪要；确认后冻结，更正是新的一版', async () => {
    const { id, items, end } = await heldWith('临时用电没有批', '二期扩容方案没有批复')
    const minutes = (path: string, body: object) => send('dispatcher', `/meetings/${id}/minutes${path}`, body)
    await end(items[0]!, solved)
    expect((await minutes('', { version: 0, text: '会议听取了企业情况。' })).status).toBe(200)
    expect((await minutes('', { version: 0, text: '另一个人也在写。' })).code).toBe('minutes-changed')
    const refused = await minutes('/confirm', { version: 1 })
    expect(refused).toMatchObject({ status: 409, code: 'items-open' })
    expect(refused.detail).toContain('第 2 件')
    await end(items[1]!, handedOut)
    expect((await minutes('/confirm', { version: 1 })).status).toBe(200)
    expect(await read('dispatcher', id)).toMatchObject({ state: 'following', open: 1, minuted: true })
    expect((await minutes('', { version: 2, text: '确认之后又想改。' })).code).toBe('wrong-state')
    expect(
      (await minutes('/corrections', { version: 2, text: '会议听取了企业情况并现场查看。', correction: '漏写' }))
        .status,
    ).toBe(200)
    const { minutes: versions } = await read('dispatcher', id)
    expect(versions.map(({ version, confirmed, correction }) => [version, confirmed, correction])).toEqual([
      [3, true, '漏写'],
      [2, true, null],
    ])
    await expect(t.database.asOwner(`update meeting_minutes set text = '改了'`)).rejects.toThrow(/kept as they were/)
  })

  test('交办的都销号了，会议才算了结', async () => {
    const { id, items, end } = await heldWith('停车位不够用')
    await end(items[0]!, handedOut)
    await send('dispatcher', `/meetings/${id}/minutes`, { version: 0, text: '会议听取了企业情况。' })
    await send('dispatcher', `/meetings/${id}/minutes/confirm`, { version: 1 })
    const [item] = (await read('dispatcher', id)).list
    expect((await read('dispatcher', id)).state).toBe('following')
    await t.database.asOwner(`update cases set mode = 'ended' where id = $1`, [item!.ended!.appeal!.id])
    expect((await read('dispatcher', id)).state).toBe('done')
  })

  test('企业只看到自己的问题和结果，也能会前提出', async () => {
    at('2026-10-12 09:00')
    const id = await convene({ invite: [{ enterprise: own }, { enterprise: other }] })
    expect((await send('enterprise-other', `/meetings/${id}/items`, { text: '想了解贷款贴息' })).status).toBe(201)
    expect(
      (await send('enterprise-own', `/meetings/${id}/items`, { enterprise: other, text: '厂区排水不畅' })).status,
    ).toBe(201)
    const seen = await drive.invited('enterprise-own', id)
    expect(seen.list.map(({ number, text }) => [number, text])).toEqual([[2, '厂区排水不畅']])
    expect((await read('dispatcher', id)).list).toHaveLength(2)
    expect((await send('enterprise-own', `/meetings/${id}/items/${seen.list[0]!.id}/end`, solved)).status).toBe(403)
  })
})

describe('[YL-08] 记为已开', () => {
  test('没到时间不能记；日子不同的先改期', async () => {
    at('2026-10-12 09:00')
    const id = await convene()
    expect((await hold(id)).code).toBe('not-yet')
    at('2026-10-14 10:00')
    expect((await hold(id, '2026-10-14 09:00')).code).toBe('other-day')
    expect((await hold(id)).status).toBe(200)
    expect((await hold(id)).code).toBe('wrong-state')
  })
})
