import { expect, test } from 'vitest'
import { puer } from '../../cities/puer/pack.ts'
import { paperText } from '../../server/documents/testing-paper.ts'
import { startJourney } from './harness/journey.ts'
import { violations } from './harness/violations.ts'

const j = await startJourney([puer], '2026-08-03 09:00')

/** Links and visits of the third quarter, kept without a browser: the phone's record is another story. */
async function aQuarterOfWork(): Promise<void> {
  const office = await j.agent('dispatcher')
  const found = await office.get('/enterprises?q=')
  const ids = found.json<{ rows: { id: string }[] }>().rows.map(({ id }) => id)
  for (const enterprise of ids) {
    const link = { post: 'vice-mayor-industry', enterprise, reason: '分管工业' }
    expect((await office.post('/liaison/links', link)).statusCode).toBe(201)
  }
  const visit = {
    post: 'vice-mayor-industry',
    enterprise: ids[0],
    on: '2026-08-03',
    saw: '看了车间',
    cleanConduct: true,
  }
  const problems = ['厂门口道路挖开后两月未恢复']
  expect((await office.post('/liaison/visits', { ...visit, problems })).statusCode).toBe(201)
}

test('[PE-06] the quarter is drafted by leader and county, gets the office’s words, is published, frozen, and counts in the yearly sheet', async () => {
  await aQuarterOfWork()
  const office = await j.as('dispatcher')
  await office.open('/desk/liaison/bulletins?period=2026-3')
  await office.sees('草稿，统计至 2026-08-03', '分管工业副市长', '这一期还没有过完')

  await j.at('2026-10-09 09:00')
  await office.open('/desk/liaison/bulletins')
  await office.sees('2026年第3季度领导挂钩联系民营企业情况通报', '统计至 2026-09-30', '各县（区）')
  expect(await violations(office)).toEqual([])
  await office.shot('puer-linking-draft')
  await office.page.getByRole('textbox', { name: '有关要求' }).fill('走访落后的，四季度补上。')
  await office.press('存下')
  await office.sees('有关要求已存')
  await office.press('定格并发布')
  await office.page.getByRole('dialog').getByRole('button', { name: '定格并发布' }).click()
  await office.sees(/普洱联通〔2026〕1号，.*定格/)
  await office.shot('puer-linking-published')

  const leader = await j.agent('vice-mayor-industry')
  const frozen = (await leader.get('/liaison/bulletins/linking/2026-3')).json<object>()
  expect(frozen).toMatchObject({ total: { visits: 1, heard: 1 }, remarks: { text: '走访落后的，四季度补上。' } })
  const paper = await leader.get('/liaison/bulletins/linking/2026-3/paper.docx')
  expect(await paperText(paper.rawPayload)).toContain('普洱联通〔2026〕1号')
  const sheet = await leader.get('/liaison/posts/vice-mayor-industry/years/2026/sheet.docx')
  expect(await paperText(sheet.rawPayload)).toContain('普洱联通〔2026〕1号')
})

test('[PE-06] whoever has too few links stands in the bulletin without a rank', async () => {
  const leader = await j.as('mayor', 'phone')
  await leader.open('/desk/liaison/bulletins?period=2026-3')
  await leader.sees('普洱联通', '市长', '不排名')
  await leader.shot('puer-linking-phone')
})
