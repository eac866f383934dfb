import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { uploadAs } from '../../files/testing-upload.ts'
import { importKinds } from '../../import-kinds.ts'
import type { ImportLine, ImportView, ReportPage } from '../../imports/contract.ts'
import { runImport } from '../../imports/run-import.ts'
import { startTestApp } from '../../testing/app.ts'
import { codeOf, enterEnterprises } from './testing.ts'

const dataDir = await mkdtemp(join(tmpdir(), 'rosters-'))
afterAll(() => rm(dataDir, { recursive: true }))
const t = await startTestApp({ config: { dataDir } })
const office = await t.signIn('dispatcher')
const east = await t.signIn('east-handler')
const ids = await enterEnterprises(t, {
  鼎元铸造: {},
  盛泽纺织: { group: '盛泽集团' },
  高新软件: { district: 'hitech' },
})

type Agent = typeof office

async function take(agent: Agent, kind: string, lines: string[], mode: 'all' | 'good' = 'all') {
  const response = await uploadAs(agent, `/imports?kind=${kind}`, '表.csv', lines.join('\n'))
  expect(response.statusCode, response.body).toBe(201)
  const { id } = response.json<ImportView>()
  await agent.post(`/imports/${id}/start`, { mode })
  await runImport(t.app, importKinds, 'sample', id)
  const view = (await agent.get(`/imports/${id}`)).json<ImportView>()
  const { rows } = (await agent.get(`/imports/${id}/rows`)).json<ReportPage>()
  return { id, view, problems: rows.flatMap((row) => row.problems.map(({ message }) => message)) }
}

describe('[YL-07] [ZB-08] 导入纳税数据', () => {
  const head = '纳税人识别号,纳税人名称,年度,地方留成（万元）,所属集团'
  const figures = () =>
    t.database.asOwner<{ enterprise: string; year: number; value_fen: number }>(
      'select enterprise, year, value_fen from enterprise_figures order by value_fen',
    )

  test('单位看表头，集团写进名录；再导一次不变，改了的替换', async () => {
    const lines = [head, `${codeOf(0)},鼎元铸造,2025,"1,234.56",鼎元集团`, `${codeOf(1)},盛泽纺织,2025年,0,`]
    expect((await take(office, 'tax-figures', lines)).view).toMatchObject({ state: 'done', added: 2 })
    expect(await figures()).toEqual([
      { enterprise: ids['盛泽纺织'], year: 2025, value_fen: 0 },
      { enterprise: ids['鼎元铸造'], year: 2025, value_fen: 1_234_560_000 },
    ])
    const groups = await t.database.asOwner(
      'select business_group from enterprises where id = any ($1) order by name',
      [[ids['鼎元铸造'], ids['盛泽纺织']]],
    )
    expect(groups).toEqual([{ business_group: '盛泽集团' }, { business_group: '鼎元集团' }])
    expect((await take(office, 'tax-figures', lines)).view).toMatchObject({ same: 2, added: 0, changed: 0 })
    const again = [head, `${codeOf(0)},鼎元铸造,2025,1300,`]
    expect((await take(office, 'tax-figures', again)).view).toMatchObject({ changed: 1 })
  })

  test('有误的行说明哪里不对；要全部成功时一行也不写', async () => {
    const lines = [
      head,
      `${codeOf(0)},鼎元铸造,2024,8,`,
      `${codeOf(1)},盛泽纺织,2027,-5,`,
      `${codeOf(9)},不在名录,2024,1,`,
    ]
    const before = await figures()
    const { view, problems } = await take(office, 'tax-figures', lines)
    expect(view.state).toBe('refused')
    expect(problems).toEqual([
      '年度“2027”不对，应为 2000 到 2026 之间的一年，如 2025。',
      '金额“-5”小于零，应为零或正数。',
      expect.stringContaining('名录里没有信用代码'),
    ])
    expect(await figures()).toEqual(before)
  })
})

describe('[YL-07] [GZ-06] 导入运行情况', () => {
  const head = '统一社会信用代码,企业名称,年度,运行情况,说明'

  test('区里的岗位只能导自己区县的企业，别的行说明为什么', async () => {
    const lines = [
      head,
      `${codeOf(0)},鼎元铸造,2026,较好,订单足`,
      `${codeOf(2)},高新软件,2026,一般,`,
      `${codeOf(1)},盛泽纺织,2026,很好,`,
    ]
    const { view, problems } = await take(east, 'running-grades', lines, 'good')
    expect(view).toMatchObject({ state: 'done', added: 1, bad: 2 })
    expect(problems).toEqual([
      '高新软件：这家企业不在您的区县，请由所在区县上报。',
      '运行情况“很好”认不出，应为较好、一般或困难。',
    ])
  })

  test('区里的岗位不能导别的表，只看得到自己的导入', async () => {
    expect((await uploadAs(east, '/imports?kind=tax-figures', '表.csv', head)).statusCode).toBe(403)
    expect((await uploadAs(east, '/imports?kind=enterprises', '表.csv', head)).statusCode).toBe(403)
    const own = (await east.get('/imports')).json<ImportLine[]>()
    expect(own.map(({ kind }) => kind)).toEqual(['running-grades'])
    const all = (await office.get('/imports')).json<ImportLine[]>()
    const foreign = all.find(({ kind }) => kind === 'tax-figures')!.id
    for (const path of ['', '/rows', '/report'])
      expect((await east.get(`/imports/${foreign}${path}`)).statusCode).toBe(404)
  })
})
