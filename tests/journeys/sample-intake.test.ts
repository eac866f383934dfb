import { test } from 'vitest'
import { sample } from '../../cities/sample/pack.ts'
import { testCreditCode } from '../../server/enterprises/testing-credit-code.ts'
import { startJourney } from './harness/journey.ts'

const j = await startJourney([sample], '2026-10-12 09:00')

test('a phone clerk registers by keyboard alone, and merges the second call on the same matter into the first', async () => {
  const clerk = await j.as('clerk')
  await clerk.sees('登记诉求')
  await clerk.keys('n')
  await clerk.sees('诉什么')
  await clerk.types('stzz')
  await clerk.sees('盛泰铸造有限公司')
  await clerk.keys('Enter')
  await clerk.types('二期 4 条数控产线已装好，需增容 3200 千伏安，供电扩容方案至今没有批复。')
  await clerk.keys('Alt+4')
  await clerk.types('给出送电日期')
  await clerk.keys('Alt+5')
  await clerk.types('13812342207')
  await clerk.sees('五项已填，可以登记。', '按原话预选')
  await clerk.shot('intake')
  await clerk.keys('Control+s')
  await clerk.sees('已登记', '诉2026-0001')

  await clerk.keys('Enter')
  await clerk.types('stzz')
  await clerk.sees('盛泰铸造有限公司')
  await clerk.keys('1')
  await clerk.types('上次说的二期数控产线供电扩容，3200 千伏安的方案还是没有批复。')
  await clerk.sees('可能重复 1 件', /同一企业/, '与 诉2026-0001 是不是同一回事。')
  await clerk.shot('intake-duplicate')
  await clerk.keys('Alt+m')
  await clerk.sees('已登记并并入 诉2026-0001')

  await clerk.openMatter('诉2026-0001')
  await clerk.sees('并入本件的', '诉2026-0002')
})

test('what was written survives a closed page; a wrong credit code is refused with the place of the error', async () => {
  const clerk = await j.as('clerk')
  await clerk.open('/desk/intake')
  await clerk.page.getByRole('textbox', { name: '诉什么' }).fill('厂区外道路积水，货车进不来。')
  await clerk.page.reload()
  await clerk.page.getByRole('combobox', { name: /^企业/ }).fill('云澜顺达物流有限公司')
  await clerk.sees('名录里没有找到')
  await clerk.press('新登一家')
  await clerk.page.getByRole('textbox', { name: '统一社会信用代码' }).fill('91990100000000018A')
  await clerk.keys('Enter')
  await clerk.sees(/第 18 位/)
  await clerk.shot('intake-wrong-code')
  await clerk.page.getByRole('textbox', { name: '统一社会信用代码' }).fill(testCreditCode(18).toLowerCase())
  await clerk.keys('Enter')
  await clerk.sees(testCreditCode(18))
  await clerk.keys('Control+s')
  await clerk.sees('已登记', '诉2026-0003')
})
