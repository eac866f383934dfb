import { expect, test } from 'vitest'
import { sample } from '../../cities/sample/pack.ts'
import { startJourney } from './harness/journey.ts'
import { acceptAndHandOut, fileOnline, signAndContact } from './harness/loop.ts'

const j = await startJourney([sample], '2026-10-12 09:00')
const toIndustry = { 牵头单位: '市工信局', 难易: '一般', 协调层级: '一般问题' }

test('a department objects once, another post rules, and the ruling binds', async () => {
  const number = await fileOnline(await j.as('enterprise-own'), { body: '厂房不动产证办了半年没有下来。' })
  const dispatcher = await j.as('dispatcher')
  await acceptAndHandOut(dispatcher, number, toIndustry)

  const handler = await j.as('industry-handler')
  await handler.openMatter(number)
  await handler.act('提出异议', {
    不归本单位的理由: '不动产登记是自然资源部门的职责，本局没有权限。',
    建议由谁牵头: '市自然资源局',
  })
  await handler.sees('分办异议', '云澜市自然资源局')

  const arbiter = await j.as('arbiter')
  await arbiter.sees('收件箱')
  await arbiter.openMatter(number)
  await arbiter.shot('objection')
  await arbiter.act('异议不成立', { 裁定理由: '先由工信局牵头协调，自然资源局协办。' })

  await handler.openMatter(number)
  await handler.sees('办理中')
  expect(await handler.whyNot('提出异议')).toContain('已经提过')
})

test('time stands still while it is paused; the calendar beside the due day says which days were not counted', async () => {
  const number = await fileOnline(await j.as('enterprise-own'), { body: '二期产线要增容，供电方案没有批复。' })
  await acceptAndHandOut(await j.as('dispatcher'), number, toIndustry)
  const handler = await j.as('industry-handler')
  await signAndContact(handler, number)
  await handler.sees('2026-10-21 周三 17:30')

  await j.at('2026-10-14 09:00')
  const head = await j.as('industry-head')
  await head.openMatter(number)
  await head.act('暂停计时', { 暂停原因: '等上级批复', 说明: '接入方案报省电力公司批复。' })
  await head.sees('暂停期间不定到期日')
  await head.shot('paused')

  await j.at('2026-10-16 09:00')
  await handler.openMatter(number)
  await handler.act('恢复计时', { 说明: '批复已到' })
  await handler.openMatter(number)
  await handler.sees('2026-10-22 周四 17:30', '为什么是 10 月 22 日', '10-15 等上级批复，不计')
  await handler.shot('resumed')
})

test('more time is asked for before expiry and granted by another post', async () => {
  const number = await fileOnline(await j.as('enterprise-other'), { body: '首次用工补贴申报后一直没有到账。' })
  await acceptAndHandOut(await j.as('dispatcher'), number, toIndustry)
  const handler = await j.as('industry-handler')
  await signAndContact(handler, number)
  await handler.begin('申请延期', { 再要几天: 9, 延期理由: '需要等财政部门下达本批资金计划后拨付。' })
  expect(await handler.declined('申请延期')).toContain('5')
  await handler.send('申请延期', { 再要几天: 3 })
  await handler.sees('再要 3 个工作日')

  const arbiter = await j.as('arbiter')
  await arbiter.openMatter(number)
  await arbiter.act('同意延期', {})
  await arbiter.sees('2026-10-30 周五 17:30')
})

test('a late matter is urged: the head and the supervision office are told, and can read it in the bell', async () => {
  const number = await fileOnline(await j.as('enterprise-own'), { body: '原料仓库旁边的燃气管道需要迁改。' })
  await acceptAndHandOut(await j.as('dispatcher'), number, toIndustry)
  await signAndContact(await j.as('industry-handler'), number)

  const supervisor = await j.as('supervisor')
  await j.at('2026-10-28 09:00')
  await supervisor.open('/desk')
  await supervisor.press(/^消息/)
  await supervisor.sees(/一般诉求到期：原料仓库/)
  await supervisor.shot('bell')
  await supervisor.follow(/一般诉求到期：原料仓库/)
  await supervisor.sees('逾期 1 个工作日', '督办')
  await supervisor.act('督办', { 督办要求: '三日内提出迁改方案并书面答复企业。' })

  const head = await j.as('industry-head')
  await head.open('/desk?light=late')
  await head.sees('原料仓库旁边的燃气管道需要迁改')
  await head.openMatter(number)
  await head.sees('三日内提出迁改方案并书面答复企业。')
  await head.shot('urged')
})
