import { beforeAll, describe, expect, test } from 'vitest'
import { sweepRungs } from '../cases/sweep-rungs.ts'
import { caseDriver, usualHandOut } from '../cases/testing.ts'
import { paperText } from '../documents/testing-paper.ts'
import { startTestApp } from '../testing/app.ts'

const t = await startTestApp()
const { act, as, at, open, refused } = caseDriver(t)

const get = async (who: string, id: string, query = '') =>
  (await as(who)).get(`/cases/${id}/urging-notice.docx${query}`)
const words = async (id: string, query = '') => {
  const response = await get('supervisor', id, query)
  expect(response.statusCode, response.body.slice(0, 200)).toBe(200)
  return paperText(response.rawPayload)
}
const numbers = async () =>
  (await t.database.asOwner<{ number: string }>('select number from urging_notices order by issued_at, number')).map(
    ({ number }) => number,
  )

let id: string
beforeAll(async () => {
  at('2026-10-12 09:00')
  id = await open('enterprise-own', { title: '二期扩产用电增容方案未批' })
  await act('clerk', id, 'accept')
  const assistants = [{ organisation: 'power-company', what: '出具方案' }]
  await act('dispatcher', id, 'hand-out', { ...usualHandOut, assistants })
  await act('industry-handler', id, 'sign')
})

describe('[YL-03] 督查通知书', () => {
  test('没有督办过的没有通知书', async () => {
    const response = await get('supervisor', id)
    expect([response.statusCode, response.json<{ detail: string }>().detail]).toEqual([
      404,
      '这件事还没有督办过，没有督查通知书。',
    ])
  })

  test('督办一次编一个号，写明单位、事项、时限、逾期几日、要求和回复日期', async () => {
    at('2026-10-26 10:00')
    await act('supervisor', id, 'urge', { text: '请本周内给出送电日期' })
    expect(await numbers()).toEqual(['云澜督知〔2026〕1号'])
    const paper = await words(id)
    for (const part of [
      '云澜市政府督查室',
      '云澜督知〔2026〕1号',
      '云澜市工业和信息化局：',
      '二期扩产用电增容方案未批。',
      '盛泰铸造有限公司于2026年10月12日通过网上提出。协办单位：云澜供电公司。',
      '“一般诉求”时限7 个工作日，自2026年10月12日起算（当日不计），应于2026年10月21日17:30前办结。截至2026年10月26日，逾期 3 个工作日。',
      '请本周内给出送电日期。',
      '请于2026年10月28日前将办理情况报云澜市政府督查室。',
      '2026年10月26日',
      '抄送：分管工业副市长，云澜市企业服务办公室。',
    ])
      expect(paper).toContain(part)
  })

  test('回复日期跨过周末；以前的通知书照督办当时，不随后来改变', async () => {
    at('2026-10-30 16:00')
    await act('supervisor', id, 'urge', { text: '仍未答复，请主要负责人说明' })
    expect(await words(id)).toContain('请于2026年11月3日前')
    const [first] = await t.database.asOwner<{ seq: number }>(
      'select seq from urging_notices order by issued_at limit 1',
    )
    expect(await words(id, `?seq=${first?.seq}`)).toContain('请于2026年10月28日前')
    expect((await get('supervisor', id, '?seq=1')).statusCode).toBe(404)
  })

  test('到期由系统督办的也有通知书；督办不成的不占号', async () => {
    at('2026-11-02 09:00')
    const other = await open('enterprise-own')
    await act('clerk', other, 'accept')
    await act('dispatcher', other, 'hand-out', usualHandOut)
    await act('industry-handler', other, 'sign')
    expect((await refused('supervisor', other, 'urge', { text: '' })).code).toBe('invalid-data')
    at('2026-11-11 17:30')
    await sweepRungs(t.app)
    const issued = await numbers()
    expect(issued).toEqual(issued.map((_, index) => `云澜督知〔2026〕${index + 1}号`))
    const paper = await words(other)
    expect(paper).toContain('本事项已到办理时限而没有办结')
    expect(paper).toContain('应于2026年11月11日17:30前办结。截至2026年11月11日，时限已到。')
  })

  test('还没有单位牵头的，发给分办的办公室；换一年从 1 号编起', async () => {
    at('2027-01-05 09:00')
    const fresh = await open('clerk', { channel: 'phone', applicant: '某企业联系人' })
    await act('supervisor', fresh, 'urge', { text: '请当日受理' })
    const paper = await words(fresh)
    expect(paper).toContain('云澜督知〔2027〕1号')
    expect(paper).toContain('云澜市企业服务办公室：')
    expect(paper).toContain('某企业联系人于2027年1月5日通过服务热线提出')
  })

  test('收件单位读得到，不相干的单位和企业读不到', async () => {
    const statuses = await Promise.all(
      ['industry-head', 'dispatcher', 'vice-mayor-industry', 'labour-handler', 'enterprise-own'].map(
        async (who) => (await get(who, id)).statusCode,
      ),
    )
    expect(statuses).toEqual([200, 200, 200, 404, 403])
  })

  test('登记簿只增不改', async () => {
    await expect(t.database.asOwner(`update urging_notices set number = 'x'`)).rejects.toThrow(
      'kept as they were written',
    )
    await expect(t.database.asOwner('delete from urging_notices')).rejects.toThrow('kept as they were written')
  })
})
