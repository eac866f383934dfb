import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testCreditCode } from '../enterprises/testing-credit-code.ts'
import { uploadAs } from '../files/testing-upload.ts'
import { importKinds } from '../import-kinds.ts'
import type { ImportView, ReportPage } from '../imports/contract.ts'
import { runImport } from '../imports/run-import.ts'
import { startTestApp } from '../testing/app.ts'
import type { LeaderPage } from './contract.ts'

const dataDir = await mkdtemp(join(tmpdir(), 'imports-'))
afterAll(() => rm(dataDir, { recursive: true }))
const t = await startTestApp({ config: { dataDir } })
const office = await t.signIn('dispatcher')
const [own, other] = [testCreditCode(1), testCreditCode(2)]

const upload = async (lines: string[]): Promise<ImportView> => {
  const response = await uploadAs(office, '/imports?kind=liaison', '名单.csv', [head, ...lines].join('\n'))
  expect(response.statusCode, response.body).toBe(201)
  return response.json()
}
const run = async (lines: string[], mode: 'all' | 'good' = 'good') => {
  const { id } = await upload(lines)
  expect((await office.post(`/imports/${id}/start`, { mode })).statusCode).toBe(202)
  await runImport(t.app, importKinds, 'sample', id)
  return (await office.get(`/imports/${id}`)).json<ImportView>()
}
const report = async (id: string) => (await office.get(`/imports/${id}/rows?state=bad`)).json<ReportPage>().rows
const linked = async (post = 'vice-mayor-industry') =>
  (await office.get(`/liaison/posts/${post}`))
    .json<LeaderPage>()
    .enterprises.map(({ name, grade, origin }) => [name, grade, origin])

const head = '包联领导,企业名称,信用代码,企业状况'

beforeAll(async () => {
  for (const [id, code] of Object.values(t.sample.enterprises).map((each, index) => [each, [own, other][index]]))
    await t.database.asOwner('update enterprises set credit_code = $2 where id = $1', [id, code])
})

describe('[ZB-09][GZ-07] 批准的名单整份导入', () => {
  test('先看再导：认不出的岗位、写错的信用代码说出来；运行情况认不出只提示', async () => {
    const { preview, missing } = await upload([
      `没有这个岗,盛泰铸造有限公司,${own},较好`,
      `分管工业副市长,盛泰铸造有限公司,${own.slice(0, 17)}*,较好`,
      `分管工业副市长,盛泰铸造有限公司,${own},马马虎虎`,
    ])
    expect(missing).toEqual([])
    expect(preview.map(({ problems }) => problems.map(({ field }) => field))).toEqual([['post'], ['creditCode'], []])
    expect(preview[0]!.problems[0]!.message).toContain('没有“没有这个岗”这个可以联系企业的岗位')
    expect(preview[2]!.notes).toEqual(['运行情况“马马虎虎”应为较好、一般或困难，没有记下。'])
  })

  test('只导好的：名录里没有的那一行说得出是哪一行、为什么', async () => {
    const done = await run([
      `分管工业副市长,盛泰铸造有限公司,${own},较好`,
      `分管工业副市长,没有登记的厂,${testCreditCode(9)},一般`,
    ])
    expect(done).toMatchObject({ state: 'done', added: 1, bad: 1 })
    expect(await linked()).toEqual([['盛泰铸造有限公司', 'good', 'list']])
    const [problem] = await report(done.id)
    expect(JSON.stringify(problem)).toContain(`名录里没有信用代码 ${testCreditCode(9)} 的企业，请先导入企业名录。`)
  })

  test('再导一次不重复；运行情况变了只改这一项', async () => {
    expect(await run([`分管工业副市长,盛泰铸造有限公司,${own},较好`])).toMatchObject({ added: 0, same: 1 })
    expect(await run([`分管工业副市长,盛泰铸造有限公司,${own},困难`])).toMatchObject({ changed: 1 })
    expect(await linked()).toEqual([['盛泰铸造有限公司', 'poor', 'list']])
  })

  test('要么全导要么不导：有一户已由别人联系，一户也不导', async () => {
    await run([`常务副市长,绿源食品有限公司,${other},`, `常务副市长,盛泰铸造有限公司,${own},`], 'all')
    expect(await linked('executive-vice-mayor')).toEqual([])
    await run([`常务副市长,绿源食品有限公司,${other},`, `常务副市长,盛泰铸造有限公司,${own},`])
    expect(await linked('executive-vice-mayor')).toEqual([['绿源食品有限公司', null, 'list']])
  })
})

test('[ZB-09] 不安排联系的岗位不能导入名单', async () => {
  const clerk = await t.signIn('clerk')
  expect((await uploadAs(clerk, '/imports?kind=liaison', '名单.csv', head)).statusCode).toBe(403)
})
