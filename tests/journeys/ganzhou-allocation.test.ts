import { expect, test } from 'vitest'
import { ganzhou } from '../../cities/ganzhou/pack.ts'
import { search } from './harness/fill-in.ts'
import { startJourney } from './harness/journey.ts'
import { violations } from './harness/violations.ts'

const j = await startJourney([ganzhou], '2026-11-20 09:00', { enterprises: 380, cases: 20 })
const year = 2027

test('[GZ-07] parks and enterprises are shared out: ten good, three fair, two in difficulty; a hand change owes its reason', async () => {
  const office = await j.as('dispatcher')
  await office.open('/desk/liaison/allocations')
  await office.follow(/^打开$/)
  await office.sees(`${year} 年度市领导挂点联系园区和企业`)
  await office.sees(
    '一位一园，只联系园内企业',
    '每位不少于 15 户',
    '较好的不少于 10 户',
    '一般的不少于 3 户',
    '困难的不少于 2 户',
  )
  expect(await violations(office)).toEqual([])
  await office.shot('ganzhou-allocation')

  await office.press('改给别的领导')
  const form = office.page.getByRole('dialog')
  await search(form.getByRole('combobox'), '市')
  await form.getByText(/ 分）→ /).waitFor()
  await form.getByRole('button', { name: '手改' }).click()
  await office.sees('补 1 条手改理由，再送审')
  await office.shot('ganzhou-allocation-hand')
  await office.press('补 1 条手改理由，再送审')
  const reason = office.page.getByRole('dialog')
  await reason.getByRole('textbox').fill('拖欠账款要和县里的平台一并协调')
  await reason.getByRole('button', { name: '写下理由' }).click()
  await office.sees('理由已写下')
  await office.press('送审')
  await office.sees('已送审，由裁定岗审定')
})

test('[GZ-07] another post approves; what is approved makes the year’s links, and the leader reads why', async () => {
  const address = new URL((await j.as('dispatcher')).page.url()).pathname.replace('/ganzhou', '')
  const arbiter = await j.as('arbiter')
  await arbiter.open(address)
  await arbiter.press('审定')
  await arbiter.sees(/已审定，定下 \d+ 户联系/)

  await j.at('2027-01-04 09:00')
  const leader = await j.as('mayor', 'phone')
  await leader.open('/cockpit/enterprises')
  await leader.sees(/为什么是这 \d+ 户/)
})
