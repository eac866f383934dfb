import { expect, test } from 'vitest'
import { sample } from '../../cities/sample/pack.ts'
import { startJourney } from './harness/journey.ts'
import type { Journey } from './harness/journey.ts'
import { acceptAndHandOut, fileOnline, signAndContact, solvedByPolicy } from './harness/loop.ts'

const j = await startJourney([sample], '2026-10-12 09:00')

/** A matter that the unit says is resolved. */
async function resolved({ as }: Journey, body: string): Promise<string> {
  const number = await fileOnline(await as('enterprise-own', 'phone'), { body })
  const to = { 牵头单位: '市工信局', 难易: '一般', 协调层级: '一般问题' }
  await acceptAndHandOut(await as('dispatcher'), number, to)
  const handler = await as('industry-handler')
  await signAndContact(handler, number)
  await handler.act('办结', solvedByPolicy)
  return number
}

test('the dissatisfied goes to review, and review sends it back to be handled again', async () => {
  const number = await resolved(j, '二期产线要增容，供电方案没有批复。')
  const owner = await j.as('enterprise-own', 'phone')
  await owner.open(`/e/cases/${number}`)
  await owner.choose('办理单位联系过您吗', '没有')
  await owner.choose('问题解决了吗', '没解决')
  await owner.page.getByRole('textbox', { name: '还差什么' }).fill('只说批了，没有送电日期。')
  await owner.press('提交回答')
  await owner.sees('正在复核')

  const dispatcher = await j.as('dispatcher')
  await dispatcher.openMatter(number)
  await dispatcher.sees('待复核', '没有联系过', '只说批了，没有送电日期。')
  await dispatcher.shot('review')
  await dispatcher.act('退回重办', { 重办要求: '与供电公司定出送电日期后再答复。' })
  await dispatcher.sees('第 2 轮办理')

  const handler = await j.as('industry-handler')
  await handler.openMatter(number)
  await handler.sees('办理中', '还剩 7 个工作日', '与供电公司定出送电日期后再答复。')
})

test('silence closes and is counted apart; reopening works inside its window and not after it', async () => {
  const number = await resolved(j, '厂区专线跳闸三次，影响生产，要求检修。')
  await j.at('2026-10-19 18:00')
  const owner = await j.as('enterprise-own', 'phone')
  await owner.open(`/e/cases/${number}`)
  await owner.sees('已销号', '到期没有收到您的回答，按无异议销号')
  await owner.shot('portal-silence')

  await j.at('2026-11-17 09:00')
  await owner.open(`/e/cases/${number}`)
  await owner.press('要求重办')
  await owner.page.getByRole('textbox', { name: '为什么要重办' }).fill('检修后又跳闸两次。')
  await owner.page.getByRole('button', { name: '要求重办' }).last().click()
  await owner.sees('第 2 次办理')

  const handler = await j.as('industry-handler')
  await handler.openMatter(number)
  await handler.sees('检修后又跳闸两次。', '办理中')
  await signedAgain(number)
  await j.at('2026-11-24 18:00')
  await j.at('2026-12-26 09:00')
  await owner.open(`/e/cases/${number}`)
  await owner.sees('已销号')
  expect(await owner.whyNot('要求重办')).toContain('过')
})

async function signedAgain(number: string): Promise<void> {
  const handler = await j.as('industry-handler')
  await handler.act('记录联系企业', { 联系情况: '再到现场，更换了开关柜。' })
  await handler.act('办结', solvedByPolicy)
  await handler.openMatter(number)
  await handler.sees('待企业反馈')
}
