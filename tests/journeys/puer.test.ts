import { expect, test } from 'vitest'
import { puer } from '../../cities/puer/pack.ts'
import { file } from './harness/fill-in.ts'
import { startJourney } from './harness/journey.ts'
import { acceptAndHandOut, numberOn, saysSolved, signAndContact, takeIn } from './harness/loop.ts'
import type { Person } from './harness/person.ts'

const j = await startJourney([puer], '2026-10-12 09:00')

test('[PE-27][PE-35] a relief problem is listed with leader, unit and limit, handed out, urged and closed item by item', async () => {
  const number = await takeIn(await j.as('clerk'), {
    enterprise: '盛泰',
    kind: '纾困问题',
    channel: '挂钩领导调研',
    body: '咖啡加工厂扩建用地指标没有落实，设备到了没有地方装。',
  })
  const dispatcher = await j.as('dispatcher')
  await dispatcher.openMatter(number)
  await dispatcher.act('列入问题清单', {})
  await dispatcher.begin('分办', { 责任单位: '市自然资源规划局' })
  expect(await dispatcher.declined('分办')).toMatch(/牵头领导|办结时限/)
  await dispatcher.send('分办', { 牵头领导: '分管自然资源和住建副市长', 办结时限: '10 个工作日' })
  await dispatcher.sees('普洱市自然资源和规划局', /分管自然资源和住建副市长/, /2026-10-26 周一/)
  await dispatcher.shot('puer-listed')

  const supervisor = await j.as('supervisor')
  await supervisor.openMatter(number)
  await supervisor.act('督办', { 督办要求: '本周内报用地指标落实进度。' })
  const handler = await j.as('land-handler')
  await signAndContact(handler, number)
  await handler.act('办结', {
    办理结果: '已解决',
    采取的措施: '调剂用地指标三十亩',
    解决结果的材料: file('用地批复.txt'),
    给企业的书面答复: '用地指标已落实，本周可进场平整。',
  })
  await saysSolved(await j.as('enterprise-own', 'phone'), number)
  await dispatcher.open('/desk/ledger?mode=all')
  await dispatcher.sees(number, '已销号')
})

test('[PE-36] a complaint is screened, accepted, handed out, handled, closed and fed back', async () => {
  const owner = await j.as('enterprise-other', 'phone')
  const number = await complains(owner, '某窗口两次不收材料，说不出理由，要求明确答复。')
  expect(number).toMatch(/^投2026-/)

  const screener = await j.as('screener')
  await screener.openMatter(number)
  await screener.sees('待甄别')
  await screener.act('甄别有效', { 甄别意见: '事实具体，属于政务服务投诉。' })
  const to = { 牵头单位: '市政务服务局', 难易: '一般投诉', 协调层级: '一般投诉' }
  await acceptAndHandOut(await j.as('complaint-dispatcher'), number, to)
  const handler = await j.as('service-handler')
  await signAndContact(handler, number)
  await handler.act('办结', {
    办理结果: '投诉属实，已纠正',
    查明的事实: '窗口人员未执行一次性告知',
    纠正结果的材料: file('整改情况.txt'),
    给企业的书面答复: '情况属实，已当场受理材料并对责任人批评教育。',
  })
  await saysSolved(owner, number)
  await owner.sees('情况属实，已当场受理材料')
})

test('[PE-36] what is no complaint is declined with an explanation the enterprise can read', async () => {
  const owner = await j.as('enterprise-other', 'phone')
  const number = await complains(owner, '和供货商的合同纠纷法院已经立案，请帮忙催一催。')
  const screener = await j.as('screener')
  await screener.openMatter(number)
  await screener.act('甄别无效', {
    无效的情形: '已进入诉讼、仲裁、复议',
    给企业的说明: '此事法院已立案，请按诉讼程序主张权利，可拨打法律服务热线咨询。',
  })
  await owner.open(`/e/cases/${number}`)
  await owner.sees('此事法院已立案，请按诉讼程序主张权利', /甄别无效/)
  await owner.shot('puer-declined')
})

test('[PE-36] the bulletin of the month is published, frozen, and read by the public', async () => {
  const supervisor = await j.as('supervisor')
  await supervisor.open('/desk/bulletins?month=2026-10')
  await supervisor.sees('这个月还没有过完')
  await j.at('2026-11-03 09:00')
  await supervisor.open('/desk/bulletins')
  await supervisor.sees('2026 年 10 月', '普洱市自然资源和规划局')
  await supervisor.shot('puer-bulletin')
  await supervisor.press('定格并发布')
  await supervisor.page.getByRole('dialog').getByRole('button', { name: '定格并发布' }).click()
  await supervisor.sees(/定格$/)

  const citizen = await j.stranger('phone')
  await citizen.open('/public')
  await citizen.sees('2026 年 10 月', /分办 2 件/)
  await citizen.shot('puer-public')
  await citizen.follow('看各单位')
  await citizen.sees('普洱市政务服务局', /普洱督通〔2026〕1 ?号/)
  await citizen.shot('puer-public-bulletin')
})

/** An enterprise complains on its phone, not about a difficulty but about conduct. */
async function complains(owner: Person, body: string): Promise<string> {
  await owner.open('/e/new')
  await owner.choose('是哪一种', '民营企业投诉')
  await owner.page.getByRole('textbox', { name: /遇到什么难处/ }).fill(body)
  await owner.page.getByRole('textbox', { name: /怎么找到您/ }).fill('13812342207')
  await owner.press('提交')
  await owner.sees('收到了')
  return numberOn(owner)
}
