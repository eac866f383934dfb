import { expect, test } from 'vitest'
import { zibo } from '../../cities/zibo/pack.ts'
import { file } from './harness/fill-in.ts'
import { startJourney } from './harness/journey.ts'
import { acceptAndHandOut, saysSolved, signAndContact, takeIn } from './harness/loop.ts'

const j = await startJourney([zibo], '2026-10-12 09:00')

test('[ZB-12] what a leader heard and cannot solve goes up to the liaison office and from there to committee and government, each step on record', async () => {
  const leader = await j.as('vice-mayor-industry')
  const number = await takeIn(leader, {
    enterprise: '盛泰',
    channel: '领导联系',
    body: '新厂区蒸汽管网接不进来，几家单位各说各的，产线停着等汽。',
    wish: '定下由谁接、哪天通汽',
  })
  const dispatcher = await j.as('dispatcher')
  await acceptAndHandOut(dispatcher, number, {
    牵头单位: '市工信局',
    难易: '协调难度大',
    协调层级: '联络领导：分管工业副市长',
  })
  await dispatcher.sees('领导联系', /分管工业副市长协调/)
  await signAndContact(await j.as('industry-handler'), number)

  await leader.openMatter(number)
  await leader.act('提请上一级协调', { 提级理由: '涉及供热企业投资和道路开挖，本人分管范围内协调不下来。' })
  await leader.sees('市重点企业联络员工作办公室')

  const director = await j.as('liaison-director', 'phone')
  await director.open('/cockpit')
  await director.sees('新厂区蒸汽管网接不进来', '本人分管范围内协调不下来')
  await director.shot('zibo-cockpit')
  const desk = await j.as('liaison-director')
  await desk.openMatter(number)
  await desk.act('提请上一级协调', { 提级理由: '办公室召集两次协调会，投资分摊仍定不下来，报市委、市政府。' })
  await desk.sees('提级 2 次', '市委、市政府')

  const mayor = await j.as('mayor', 'phone')
  await mayor.open('/cockpit')
  await mayor.sees('新厂区蒸汽管网接不进来', '投资分摊仍定不下来')
  await mayor.press('批示')
  await mayor.page.getByRole('textbox', { name: '批示' }).fill('请工信局牵头，本月底前通汽。')
  await mayor.press('批示')
  await mayor.sees('请工信局牵头，本月底前通汽。')
  await mayor.shot('zibo-mayor')

  await desk.openMatter(number)
  expect(await desk.whyNot('提请上一级协调')).toContain('最高')
  await desk.sees('本人分管范围内协调不下来', '投资分摊仍定不下来', '请工信局牵头，本月底前通汽。')
  await desk.shot('zibo-two-steps')

  const handler = await j.as('industry-handler')
  await handler.openMatter(number)
  await handler.act('办结', {
    办理结果: '市委、市政府协调解决',
    提请的事项和日期: '蒸汽管网投资分摊，2026-10-12 提请',
    会议纪要或批示: file('市长批示.txt'),
    落实结果: '供热企业投资，十月三十日通汽',
    给企业的书面答复: '供热企业承担管网投资，十月三十日前通汽。',
  })
  await saysSolved(await j.as('enterprise-own', 'phone'), number)
})
