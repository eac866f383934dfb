import { expect, test } from 'vitest'
import { jiaozuo } from '../../cities/jiaozuo/pack.ts'
import { testCreditCode } from '../../server/enterprises/testing-credit-code.ts'
import type { Values } from './harness/fill-in.ts'
import { startJourney } from './harness/journey.ts'
import { acceptAndHandOut, fileOnline, signAndContact, takeIn } from './harness/loop.ts'

const j = await startJourney([jiaozuo], '2026-10-12 09:00')

test('[JZ-04][JZ-07][JZ-08] three ways in: enterprises report, government arranges, departments collect, all to the one office', async () => {
  const clerk = await j.as('clerk')
  const ways = {
    政企快线热线: '停电检修没有提前通知',
    企业负责人座谈会: '会上反映贷款到期不给续',
    企业意见建议征询函: '函里反映招不到技工',
  }
  const numbers: string[] = []
  for (const [channel, body] of Object.entries(ways)) {
    numbers.push(await takeIn(clerk, { enterprise: '盛泰', channel, body: `${body}，请协调。` }))
  }
  const dispatcher = await j.as('dispatcher')
  await dispatcher.open('/desk/ledger')
  await dispatcher.sees(...numbers)
  await dispatcher.openMatter(numbers[1] ?? '')
  await dispatcher.sees('企业负责人座谈会', '市服务企业办公室', /首问/)
})

test('[JZ-18] who was asked first is on record before a matter is accepted', async () => {
  const number = await fileOnline(await j.as('enterprise-own', 'phone'), { body: '厂区外电线老化，多次反映没人管。' })
  const dispatcher = await j.as('dispatcher')
  await dispatcher.openMatter(number)
  await dispatcher.begin('受理', {})
  expect(await dispatcher.declined('受理')).toContain('首问')
  await dispatcher.send('受理', { 首问岗位: '市企业服务局接待岗' })
  await dispatcher.sees('市企业服务局接待岗')
})

const tiers = [
  ['一般问题：分管城建国土副市长', /分管城建国土副市长协调/],
  ['重大问题：常务副市长', /常务副市长协调/],
  ['政策性问题：市政府常务会议', /市政府常务会议议题岗协调/],
] as const

test('[JZ-09] the tier decides who coordinates', async () => {
  const clerk = await j.as('clerk')
  const dispatcher = await j.as('dispatcher')
  for (const [tier, coordinator] of tiers) {
    const number = await takeIn(clerk, { enterprise: '绿源', body: `厂房改扩建手续卡住了（${tier.slice(0, 5)}）。` })
    await acceptAndHandOut(dispatcher, number, handOut('市建委', tier))
    await dispatcher.sees(coordinator)
  }
})

test('[JZ-09] the same problem of three enterprises is found, joined, and raised to the mayor', async () => {
  const clerk = await j.as('clerk')
  const body = '运煤车辆限行，电煤进不了厂，存煤只够三天。'
  await registerEnterprise()
  const first = await takeIn(clerk, { enterprise: '盛泰', body })
  await takeIn(clerk, { enterprise: '绿源', body: '运煤车辆限行，电煤运不进厂，存煤只够两天。' })
  await takeIn(clerk, { enterprise: '山阳热力', body: '运煤车辆限行以后电煤进不了厂，存煤不够用。' })

  const dispatcher = await j.as('dispatcher')
  await dispatcher.open('/desk/common')
  await dispatcher.sees('3 户企业，3 件', '30 天内 3 户以上企业反映同一问题')
  await dispatcher.shot('jiaozuo-common')
  await dispatcher.press('合为共性问题')
  await dispatcher.page.getByRole('dialog').getByRole('button', { name: '合为共性问题' }).click()
  await dispatcher.sees('现在没有够得上的共性问题')

  await dispatcher.openMatter(first)
  await dispatcher.sees('这个共性问题的全部 3 件')
  await dispatcher.act('受理', {})
  await dispatcher.act('分办', handOut('市企业服务局', '倾向性、普遍性问题：市长'))
  const mayor = await j.as('mayor', 'phone')
  await mayor.open('/cockpit/cases')
  await mayor.sees('运煤车辆限行，电煤进不了厂')
  await mayor.shot('jiaozuo-mayor')
})

test('[JZ-18] a matter that is late is urged, and the post that answers for it is told', async () => {
  const number = await takeIn(await j.as('clerk'), { enterprise: '盛泰', body: '工业用地证办了一年没有下来。' })
  await acceptAndHandOut(await j.as('dispatcher'), number, handOut('市国土局', '一般问题：分管城建国土副市长'))
  await signAndContact(await j.as('land-handler'), number)

  await j.at('2026-10-22 09:00')
  const head = await j.as('land-head')
  await head.open('/desk')
  await head.press(/^消息/)
  await head.sees(/一般问题到期：工业用地证/)
  const supervisor = await j.as('supervisor')
  await supervisor.openMatter(number)
  await supervisor.sees('逾期 1 个工作日', '督办', /系统按时限规则自动处理/)
  await supervisor.act('督查通报', {
    造成的不良影响: '企业因无证不能抵押贷款，产线停工。',
    通报内容: '对国土局超期办理企业用地证予以通报。',
    通报范围: '有关单位',
  })
  await supervisor.sees('对国土局超期办理企业用地证予以通报。')
  await supervisor.shot('jiaozuo-late')
})

function handOut(lead: string, tier: string): Values {
  return { 牵头单位: lead, 难易: '一般问题', 协调层级: tier }
}

/** The clerk enters an enterprise into the registry. */
async function registerEnterprise(): Promise<void> {
  const clerk = await j.as('clerk')
  await clerk.open('/desk/intake')
  await clerk.page.getByRole('combobox', { name: /^企业/ }).fill('山阳热力有限公司')
  await clerk.press('新登一家')
  await clerk.page.getByRole('textbox', { name: '统一社会信用代码' }).fill(testCreditCode(7))
  await clerk.keys('Enter')
  await clerk.sees(testCreditCode(7))
}
