import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { startTestApp } from '../testing/app.ts'
import type { EnterprisePage, EnterpriseProposal, EnterpriseView } from './contract.ts'
import { testCreditCode } from './testing-credit-code.ts'

const t = await startTestApp()
const clerk = await t.signIn('clerk')
const handler = await t.signIn('industry-handler')
const own = await t.signIn('enterprise-own')
const neighbour = await t.signIn('clerk', 'neighbour')

const enter = async (input: Record<string, unknown>): Promise<EnterpriseView> => {
  const response = await clerk.post('/enterprises', input)
  expect(response.statusCode, response.body).toBe(201)
  return response.json()
}

const furnace = await enter({
  creditCode: ` ${testCreditCode(1).toLowerCase()} `,
  name: '云澜长行重工股份有限公司',
  shortNames: ['长行重工'],
  district: 'east',
  industry: '通用设备制造业',
  capitalText: '5000 万元人民币',
  established: '2009-05-18',
  keyEnterprise: true,
  aboveScale: true,
  size: 'medium',
  contactPerson: '联系岗',
  contactPhone: '13812342207',
})
const food = await enter({
  creditCode: testCreditCode(2),
  name: '云澜 ABC（食品）有限公司',
  capitalText: '约三百万',
  district: 'hitech',
})

describe('entering an enterprise', () => {
  test('the code is lifted and freed of spaces, the capital read, and the whole comes back', () => {
    expect(furnace).toMatchObject({
      creditCode: testCreditCode(1),
      capitalFen: 500_000_000_0,
      capitalText: '5000 万元人民币',
      districtName: '东城区',
      contact: { person: '联系岗', phone: '13812342207', masked: false },
      aliases: [{ kind: 'short-name', name: '长行重工' }],
      openCases: 0,
      version: 1,
      may: { edit: true },
    })
    expect(furnace.changes).toMatchObject([{ what: 'create', by: expect.stringContaining('接线岗') }])
  })

  test('capital that says no amount for certain stays unknown with its text', () => {
    expect(food).toMatchObject({ capitalFen: null, capitalText: '约三百万' })
  })

  test('[ZB-08] its group and tags are kept, changed and written down', async () => {
    const entry = {
      creditCode: testCreditCode(77),
      name: '云澜集团成员厂',
      businessGroup: ' 鼎元集团 ',
      tags: ['new-business'],
    }
    const member = await enter(entry)
    expect(member).toMatchObject({
      businessGroup: '鼎元集团',
      park: null,
      tags: [{ id: 'new-business', name: '新业态' }],
    })
    const change = { businessGroup: '', tags: [], version: member.version }
    const changed = (await clerk.send('PATCH', `/enterprises/${member.id}`, change)).json<EnterpriseView>()
    expect(changed).toMatchObject({ businessGroup: '', tags: [] })
    expect(changed.changes[0]!.fields).toMatchObject({ business_group: { from: '鼎元集团', to: '' } })
    const wrong = await clerk.post('/enterprises', {
      ...entry,
      creditCode: testCreditCode(78),
      tags: ['unicorn'],
      park: 'moon',
    })
    expect(wrong.json<{ errors: { field: string }[] }>().errors.map(({ field }) => field)).toEqual(['park', 'tags'])
  })

  test('every wrong field is named with what would be right, and nothing is written', async () => {
    const response = await clerk.post('/enterprises', {
      creditCode: testCreditCode(9).replace(/.$/, 'I'),
      name: ' 云 ',
      district: 'west',
      established: '2026-10-13',
    })
    expect(response.statusCode).toBe(422)
    expect(response.json().errors).toEqual([
      {
        field: 'creditCode',
        message: '第 18 位应为数字或大写字母（不含 I、O、S、V、Z），代码里没有字母 I，可能是数字 1。',
      },
      { field: 'name', message: '企业名称至少 2 个字，请照营业执照填写。' },
      { field: 'district', message: '所在区县应从本市的区县里选。' },
      { field: 'established', message: '成立日期不应晚于今天（2026-10-12）。' },
    ])
  })

  test('an enterprise founded today can be entered', async () => {
    const today = await enter({ creditCode: testCreditCode(3), name: '今日成立的企业', established: '2026-10-12' })
    expect(today.established).toBe('2026-10-12')
  })

  test('a code that is there already names its holder', async () => {
    const response = await clerk.post('/enterprises', { creditCode: testCreditCode(1), name: '另一家' })
    expect(response.statusCode).toBe(409)
    expect(response.json()).toMatchObject({
      code: 'credit-code-known',
      detail: expect.stringContaining('云澜长行重工股份有限公司'),
    })
  })

  test('departments and enterprises may not', async () => {
    expect((await handler.post('/enterprises', { creditCode: testCreditCode(8), name: '某企业' })).statusCode).toBe(403)
    expect((await own.post('/enterprises', { creditCode: testCreditCode(8), name: '某企业' })).statusCode).toBe(403)
  })
})

describe('looking up while typing', () => {
  const lookup = async (q: string): Promise<EnterpriseProposal[]> =>
    (await clerk.get(`/enterprises/lookup?q=${encodeURIComponent(q)}`)).json()

  test.each([
    ['part of the name', '行重', 'name', '行重'],
    ['one character', '澜', 'name', '澜'],
    ['a short name', '长行重工', 'name', '长行重工'],
    ['initials as one reads them', 'chzg', 'initials', '长行重工'],
    ['initials read otherwise', 'zxzg', 'initials', '长行重工'],
    ['initials in capitals, full width', 'ＹＬＣＨ', 'initials', '云澜长行'],
    ['the beginning of the code', testCreditCode(1).slice(0, 17), 'credit-code', testCreditCode(1).slice(0, 17)],
    [
      'the last four of the code',
      testCreditCode(1).slice(-4).toLowerCase(),
      'credit-code',
      testCreditCode(1).slice(-4),
    ],
    ['two words', '股份 云澜', 'name', '股份'],
  ])('%s', async (_, typed, field, marked) => {
    const found = await lookup(typed)
    const proposal = found.find(({ id }) => id === furnace.id)
    expect(proposal?.match.field).toBe(field)
    const { text, start, length } = proposal!.match
    expect(text.slice(start, start + length)).toBe(marked)
  })

  test('a match is marked on the name as written, whatever its width and signs', async () => {
    const [found] = await lookup('abc(食')
    const { text, start, length } = found!.match
    expect([found!.id, text.slice(start, start + length)]).toEqual([food.id, 'ABC（食'])
  })

  test('at most 8 are proposed, key enterprises first', async () => {
    for (let n = 20; n < 30; n++) await enter({ creditCode: testCreditCode(n), name: `云澜第${n}机械厂` })
    const found = await lookup('云澜')
    expect(found).toHaveLength(8)
    expect(found[0]!.id).toBe(furnace.id)
  })

  test('signs of patterns are only signs', async () => {
    for (const typed of ['%', '_', '\\', "'", '%%', '云%工']) expect(await lookup(typed)).toEqual([])
  })

  test('nothing typed proposes nothing', async () => {
    expect(await lookup(' \u3000')).toEqual([])
  })
})

describe('the list', () => {
  const list = async (query = ''): Promise<EnterprisePage> => (await clerk.get(`/enterprises?${query}`)).json()

  test('filters together, counts all rows that fit, and pages through each exactly once', async () => {
    expect(
      (await list('district=east&key=true&aboveScale=true&size=medium&status=active&q=zg')).rows.map(({ id }) => id),
    ).toEqual([furnace.id])
    const first = await list('pageSize=5&sort=name')
    const seen = new Set<string>()
    for (let page = 1; page <= Math.ceil(first.total / 5); page++) {
      for (const { id } of (await list(`pageSize=5&sort=name&page=${page}`)).rows) seen.add(id)
    }
    expect(seen.size).toBe(first.total)
  })

  test('counts the kinds beside the rows under the other conditions', async () => {
    const { total, counts } = await list('q=%E4%BA%91%E6%BE%9C&key=true')
    expect(total).toBe(counts.key)
    expect(counts.all).toBeGreaterThan(counts.key)
    expect(counts).toMatchObject({ key: 1, aboveScale: 1 })
  })

  test('sorts by capital with unknown ones last, in both directions', async () => {
    for (const descending of [true, false]) {
      const { rows } = await list(`sort=capital&descending=${descending}`)
      expect(rows[0]!.id).toBe(furnace.id)
      expect(rows.at(-1)!.capitalFen).toBeNull()
    }
  })

  test('an unknown filter is refused with a sentence', async () => {
    const response = await clerk.get('/enterprises?status=gone')
    expect(response.statusCode).toBe(422)
    expect(response.json().errors[0].message).toContain('在营')
  })
})

describe('who sees what', () => {
  test('a department sees the registry, and of a contact as much as recognises it', async () => {
    const view = (await handler.get(`/enterprises/${furnace.id}`)).json<EnterpriseView>()
    expect(view.contact).toEqual({ person: '联**', phone: '138****2207', masked: true })
    expect(view.may.edit).toBe(false)
  })

  test('an enterprise sees itself and nothing else: list, lookup, one', async () => {
    const id = t.sample.enterprises['enterprise-own']
    expect((await own.get('/enterprises')).json<EnterprisePage>()).toMatchObject({ total: 1, rows: [{ id }] })
    expect((await own.get('/enterprises/lookup?q=%E4%BA%91%E6%BE%9C')).json()).toEqual([])
    expect((await own.get(`/enterprises/${id}`)).json<EnterpriseView>().changes).toEqual([])
    expect((await own.get(`/enterprises/${furnace.id}`)).statusCode).toBe(404)
  })

  test('another city sees none of it, and what is elsewhere looks like what is nowhere', async () => {
    const elsewhere = await neighbour.get(`/enterprises/${furnace.id}`)
    const nowhere = await neighbour.get('/enterprises/018f0000-0000-7000-8000-000000000000')
    expect([elsewhere.statusCode, elsewhere.body]).toEqual([404, nowhere.body])
    expect((await neighbour.get('/enterprises?q=%E9%95%BF%E8%A1%8C')).json<EnterprisePage>().total).toBe(0)
    expect((await neighbour.get('/enterprises/lookup?q=chzg')).json()).toEqual([])
    expect((await neighbour.patch(`/enterprises/${furnace.id}`, { version: 1, name: '被改的名称' })).statusCode).toBe(
      404,
    )
  })

  test('the second lock holds when a query forgets the first', async () => {
    const count = (city: string, reach: 'public' | 'organisation' | 'enterprise', enterprise: string | null = null) =>
      t.database.transaction(
        { city, reach, enterprise, person: null, post: null, posts: [], organisations: [], powers: [], name: '' },
        async (tx) => {
          const { seen } = await tx.one<{ seen: number }>('select count(*) as seen from enterprises')
          const { matched } = await tx.one<{ matched: number }>(
            `select count(*) as matched from enterprises_matching(array['云'])`,
          )
          const { rung } = await tx.one<{ rung: number }>('select count(*) as rung from enterprise_contacts')
          return [seen > 0, matched > 0, rung]
        },
      )
    expect(await count('sample', 'organisation')).toEqual([true, true, 0])
    expect(await count('sample', 'public')).toEqual([false, false, 0])
    expect(await count('sample', 'enterprise', t.sample.enterprises['enterprise-own'])).toEqual([true, false, 0])
    expect(await count('sample', 'enterprise', furnace.id)).toEqual([true, false, 1])
  })
})

describe('the export', () => {
  test('holds exactly what is filtered, without contact data, and says what was filtered', async () => {
    const response = await handler.get('/enterprises/export?key=true&q=zg')
    expect(response.headers['content-disposition']).toContain(encodeURIComponent('企业名录 2026-10-12.xlsx'))
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(response.rawPayload as unknown as ArrayBuffer)
    const [table, facts] = book.worksheets
    expect(table!.rowCount).toBe(2)
    expect(table!.getRow(2).values).toEqual(
      expect.arrayContaining([
        '云澜长行重工股份有限公司',
        testCreditCode(1),
        '东城区',
        50_000_000,
        new Date('2009-05-18T00:00:00Z'),
        '在营',
        '中型',
      ]),
    )
    expect(JSON.stringify(table!.getSheetValues())).not.toContain('2207')
    const said = facts!
      .getSheetValues()
      .slice(1)
      .map((row) => (row as unknown[]).slice(1))
    expect(said).toEqual(
      expect.arrayContaining([
        ['查找', 'zg'],
        ['重点企业', '是'],
        ['行数', '1'],
      ]),
    )
  })

  test('a filter that is wrong is answered with a sentence, not with half a file', async () => {
    const response = await clerk.get('/enterprises/export?size=huge')
    expect([response.statusCode, response.headers['content-type']]).toEqual([
      422,
      'application/problem+json; charset=utf-8',
    ])
  })
})

describe('changing', () => {
  test('a new name and a new code keep the old ones findable; what changed is on record', async () => {
    const before = await enter({ creditCode: testCreditCode(40), name: '云澜旧名纺织厂', address: '东一路 1 号' })
    t.clock.advance(1000)
    const response = await clerk.patch(`/enterprises/${before.id}`, {
      version: 1,
      name: '云澜新名纺织有限公司',
      creditCode: testCreditCode(41),
      status: 'suspended',
    })
    const after = response.json<EnterpriseView>()
    expect(after).toMatchObject({ version: 2, status: 'suspended', address: '东一路 1 号' })
    expect(after.aliases).toEqual([
      { kind: 'former-code', name: testCreditCode(40) },
      { kind: 'former-name', name: '云澜旧名纺织厂' },
    ])
    expect(after.changes[0]!.fields).toMatchObject({ name: { from: '云澜旧名纺织厂', to: '云澜新名纺织有限公司' } })
    for (const typed of ['旧名', 'jmfz', testCreditCode(40)]) {
      const found = (await clerk.get(`/enterprises/lookup?q=${encodeURIComponent(typed)}`)).json<EnterpriseProposal[]>()
      expect(found[0]?.id, typed).toBe(before.id)
    }
  })

  test('the second of two people who started from the same version is told so', async () => {
    const { id } = await enter({ creditCode: testCreditCode(42), name: '并发修改的企业' })
    const [one, two] = await Promise.all([
      clerk.patch(`/enterprises/${id}`, { version: 1, industry: '甲' }),
      clerk.patch(`/enterprises/${id}`, { version: 1, industry: '乙' }),
    ])
    expect([one.statusCode, two.statusCode].toSorted()).toEqual([200, 409])
  })

  test('the code of another enterprise cannot be taken', async () => {
    const response = await clerk.patch(`/enterprises/${food.id}`, { version: 1, creditCode: testCreditCode(1) })
    expect(response.json()).toMatchObject({ status: 409, code: 'credit-code-known' })
  })
})

describe('merging duplicates', () => {
  test('the duplicate leads to the one that stays, with names, code and accounts', async () => {
    const stays = await enter({ creditCode: testCreditCode(50), name: '云澜宏图家具有限公司' })
    const goes = await enter({ creditCode: testCreditCode(51), name: '云澜宏图家俱厂', contactPhone: '0533-1234567' })
    await t.database.asOwner(
      'insert into enterprise_members (city, enterprise, person, created_at) values ($1, $2, $3, now())',
      ['sample', goes.id, t.sample.people['enterprise-other']],
    )
    t.clock.advance(1000)
    const merged = await clerk.post(`/enterprises/${stays.id}/merge`, { duplicate: goes.id, reason: '同一家企业换证' })
    expect(merged.json<EnterpriseView>()).toMatchObject({
      aliases: [
        { kind: 'former-code', name: testCreditCode(51) },
        { kind: 'former-name', name: '云澜宏图家俱厂' },
      ],
      contact: { phone: '0533-1234567' },
      changes: [{ what: 'merge' }, { what: 'create' }],
    })
    const found = (await clerk.get(`/enterprises/lookup?q=${testCreditCode(51)}`)).json<EnterpriseProposal[]>()
    expect(found.map(({ id }) => id)).toEqual([stays.id])
    expect((await clerk.get(`/enterprises/${goes.id}`)).json<EnterpriseView>()).toMatchObject({
      mergedInto: { id: stays.id, name: '云澜宏图家具有限公司' },
      may: { edit: false },
    })
    const members = await t.database.asOwner<{ enterprise: string }>(
      'select enterprise from enterprise_members where person = $1',
      [t.sample.people['enterprise-other']],
    )
    expect(members.map(({ enterprise }) => enterprise)).toContain(stays.id)
    const again = await clerk.post(`/enterprises/${stays.id}/merge`, { duplicate: goes.id, reason: '再并一次' })
    expect(again.json()).toMatchObject({ code: 'enterprise-merged' })
    const known = await clerk.post('/enterprises', { creditCode: testCreditCode(51), name: '又来登记' })
    expect(known.json().detail).toContain('云澜宏图家具有限公司')
  })

  test('an enterprise cannot be merged into itself', async () => {
    const response = await clerk.post(`/enterprises/${food.id}/merge`, { duplicate: food.id, reason: '误操作' })
    expect(response.json()).toMatchObject({ status: 422, errors: [{ field: 'duplicate' }] })
  })
})
