import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sample } from '../../cities/sample/pack.ts'
import { initialState } from '../../engine/workflow/initial-state.ts'
import { uploadAs } from '../files/testing-upload.ts'
import { startTestApp } from '../testing/app.ts'
import type { CaseList } from './contract.ts'
import { outwardTimers } from './enterprise-view.ts'
import { caseDriver, usualHandOut } from './testing.ts'

const dataDir = await mkdtemp(join(tmpdir(), 'enterprise-view-'))
afterAll(() => rm(dataDir, { recursive: true }))
const t = await startTestApp({ config: { dataDir } })
const { act, as, at, open, page, refused } = caseDriver(t)

const upload = async (who: string, name: string) => {
  const response = await uploadAs(await as(who), '/files', name, `${name}的内容`)
  expect(response.statusCode, response.body).toBe(201)
  return response.json<{ id: string }>().id
}
const rowOf = async (who: string, id: string) => {
  const { rows } = (await (await as(who)).get('/cases?mode=all&size=200')).json<CaseList>()
  return rows.find((row) => row.id === id)
}
const file = async (who: string, id: string) => (await (await as(who)).get(`/files/${id}`)).statusCode

let id: string
let noted: string
let contacted: string

beforeAll(async () => {
  at('2026-10-12 09:00')
  id = await open('enterprise-own')
  await act('clerk', id, 'accept')
  await act('dispatcher', id, 'hand-out', { ...usualHandOut, tier: 'major' })
  await act('industry-handler', id, 'sign')
  contacted = await upload('industry-handler', '现场照片.txt')
  await act('industry-handler', id, 'contact', { text: '已到厂核实', files: [contacted] })
  noted = await upload('industry-handler', '内部意见.txt')
  await act('industry-handler', id, 'note', { text: '内部研究：走廊有争议', files: [noted] })
  await act('supervisor', id, 'urge', { text: '请本周内办结' })
  await act('supervisor', id, 'escalate', { reason: '久拖不决，请市领导协调' })
})

describe('[YL-03] 企业看得到给它办了什么，看不到办公室之间的话', () => {
  test('办理页', async () => {
    const [outside, inside] = [await page('enterprise-own', id), await page('supervisor', id)]
    expect(outside.timeline.map(({ action }) => action)).toEqual(['contact', 'sign', 'hand-out', 'accept', 'open'])
    expect(inside.timeline.map(({ action }) => action)).toEqual([
      'escalate',
      'urge',
      'note',
      ...outside.timeline.map(({ action }) => action),
    ])
    expect(outside).toMatchObject({
      escalation: [],
      tier: null,
      coordinator: null,
      checklist: [],
      basis: [],
      clock: { rungs: [] },
    })
    expect(outside.files.map((each) => each.id)).toEqual([contacted])
    expect(inside.files.map((each) => each.id).toSorted()).toEqual([contacted, noted].toSorted())
    for (const word of ['督办', '提级', '内部研究', '走廊有争议', '久拖不决'])
      expect(JSON.stringify(outside)).not.toContain(word)
  })

  test('列表：最近动作是企业看得到的那一步，没有督办、提级、层级', async () => {
    const [outside, inside] = [await rowOf('enterprise-own', id), await rowOf('supervisor', id)]
    expect(outside).toMatchObject({ urged: 0, escalation: 0, tier: null, lastAction: { tag: '联系' } })
    expect(inside).toMatchObject({ urged: 1, escalation: 1, tier: { id: 'major' }, lastAction: { tag: '提级' } })
  })

  test.each([
    'urged=true',
    'urged=false',
    'escalated=true',
    'tier=major',
    'mine=coordinate',
    'pending=objection',
    'pending=extension',
  ])('用条件也问不出来：%s', async (query) => {
    const agent = await as('enterprise-own')
    for (const path of [`/cases?${query}`, `/cases/export.xlsx?${query}`]) {
      const response = await agent.get(path)
      expect([response.statusCode, response.json<{ code: string }>().code]).toEqual([403, 'filter-not-open'])
    }
    expect((await (await as('supervisor')).get(`/cases?${query}`)).statusCode).toBe(200)
  })

  test('导出的台账没有督办、提级、层级这几列', async () => {
    const headings = async (who: string) => {
      const book = new ExcelJS.Workbook()
      await book.xlsx.load((await (await as(who)).get('/cases/export.xlsx')).rawPayload as unknown as ArrayBuffer)
      return book.worksheets[0]?.getRow(1).values
    }
    expect(await headings('supervisor')).toEqual(expect.arrayContaining(['层级', '督办次数', '提级次数']))
    for (const title of ['层级', '督办次数', '提级次数']) expect(await headings('enterprise-own')).not.toContain(title)
  })

  test('内部材料打不开，别家企业连公开的也打不开', async () => {
    expect([await file('enterprise-own', contacted), await file('enterprise-own', noted)]).toEqual([200, 404])
    expect([await file('enterprise-other', contacted), await file('supervisor', noted)]).toEqual([404, 200])
  })
})

describe('[YL-03] 分办异议是办公室之间的事', () => {
  let objected: string
  beforeAll(async () => {
    objected = await open('enterprise-own', { body: '厂门口路灯三个月不亮，请修。' })
    await act('clerk', objected, 'accept')
    await act('dispatcher', objected, 'hand-out', usualHandOut)
    await act('industry-head', objected, 'object', { reason: '路灯不归工信部门管，请改派', suggests: 'land' })
  })

  test('企业读到的仍是前一环节，时限是停着的', async () => {
    expect((await page('arbiter', objected)).stage.name).toBe('分办异议')
    const outside = await page('enterprise-own', objected)
    expect(outside).toMatchObject({ stage: { name: '待签收' }, objection: null, clock: { timer: 'handle' } })
    expect(outside.clock?.timeLeft.light).toBe('hold')
    expect(await rowOf('enterprise-own', objected)).toMatchObject({
      stage: { name: '待签收' },
      timeLeft: { light: 'hold' },
    })
  })

  test('件数和行一致，按异议环节筛不出来', async () => {
    const list = async (query: string) => (await (await as('enterprise-own')).get(`/cases?${query}`)).json<CaseList>()
    expect((await list('stage=objected')).total).toBe(0)
    expect((await list('stage=handed-out')).rows.map((row) => row.id)).toEqual([objected])
    const held = await list('light=hold')
    expect([held.total, held.rows.map((row) => row.id)]).toEqual([1, [objected]])
  })

  test('裁定的时限不给解释，办理的时限给', async () => {
    const explain = async (who: string, timer: string) =>
      (await (await as(who)).get(`/cases/${objected}/explanation?timer=${timer}`)).statusCode
    expect([await explain('enterprise-own', 'ruling'), await explain('enterprise-own', 'sign')]).toEqual([404, 404])
    expect([await explain('enterprise-own', 'handle'), await explain('arbiter', 'ruling')]).toEqual([200, 200])
  })
})

test('[YL-04] 要求重办的期限给企业解释，裁定的不给', () => {
  const kind = sample.caseKinds[0]!
  const timers = outwardTimers(kind, initialState(kind))
  expect([timers.includes('reopen'), timers.includes('ruling')]).toEqual([true, false])
})

describe('[YL-02] 材料只能用自己上传的', () => {
  test('拿别人上传的编号提交，不收，也不因此打得开', async () => {
    const theirs = await upload('enterprise-other', '别家的合同.txt')
    for (const files of [[theirs], ['00000000-0000-7000-8000-000000000000'], ['合同']]) {
      const refusal = await refused('enterprise-own', id, 'supplement', { text: '补充材料', files })
      expect(refusal).toMatchObject({ status: 422, code: 'unknown-file' })
    }
    const opened = await (await as('enterprise-own')).post('/appeals', { body: '附一份别人的材料。', files: [theirs] })
    expect(opened.json()).toMatchObject({ status: 422, code: 'unknown-file' })
    expect(await file('enterprise-own', theirs)).toBe(404)
  })

  test('看得到全市的岗位也不能替别人交材料', async () => {
    const theirs = await upload('enterprise-own', '企业的合同.txt')
    const note = { text: '替企业附上', files: [theirs] }
    expect((await refused('dispatcher', id, 'note', note)).code).toBe('unknown-file')
  })

  test('藏在办结依据里的也一样', async () => {
    const theirs = await upload('enterprise-other', '别家的批文.txt')
    const evidence = { basis: { text: '文件依据' }, proof: { files: [theirs] } }
    const resolve = { outcome: 'policy', evidence, reply: '已按政策办结，请查收。' }
    expect((await refused('industry-handler', id, 'resolve', resolve)).code).toBe('unknown-file')
    const odd = [{ basis: null }, { basis: '文字' }, { basis: { text: 5 } }, { proof: { files: '一份' } }]
    for (const wrong of odd)
      expect((await refused('industry-handler', id, 'resolve', { ...resolve, evidence: wrong })).code).toBe(
        'invalid-data',
      )
  })

  test('先作内部记录、后来随答复给企业的材料，企业打得开', async () => {
    await act('industry-handler', id, 'contact', { text: '把研究意见给企业看', files: [noted] })
    expect(await file('enterprise-own', noted)).toBe(200)
    expect((await page('enterprise-own', id)).files.map((each) => each.id).toSorted()).toEqual(
      [contacted, noted].toSorted(),
    )
  })
})
