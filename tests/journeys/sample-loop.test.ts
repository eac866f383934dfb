import { expect, test } from 'vitest'
import { sample } from '../../cities/sample/pack.ts'
import { startJourney } from './harness/journey.ts'
import { fileOnline, signAndContact, solvedByPolicy } from './harness/loop.ts'

const j = await startJourney([sample], '2026-10-12 09:00')

test('an enterprise files on its phone, is answered with evidence, answers two facts, and the matter is closed', async () => {
  const owner = await j.as('enterprise-own', 'phone')
  await owner.sees('说一件难事')
  const number = await fileOnline(owner, {
    body: '二期 4 条数控产线已装好，需增容 3200 千伏安，供电扩容方案至今没有批复。',
    wish: '给出送电日期',
  })
  await owner.shot('portal-filed')

  const dispatcher = await j.as('dispatcher')
  await dispatcher.open('/desk')
  await dispatcher.follow(/二期 4 条数控产线/)
  await dispatcher.sees('企业说什么', number)
  await dispatcher.act('受理', {})
  await dispatcher.begin('分办')
  await dispatcher.sees('分办目录第 1 条')
  await dispatcher.press('按建议填')
  await dispatcher.shot('hand-out')
  await dispatcher.send('分办', { 难易: '一般', 协调层级: '一般问题' })
  await dispatcher.sees('云澜市工业和信息化局', '市供电公司')

  const handler = await j.as('industry-handler')
  await signAndContact(handler, number)
  await handler.begin('办结', solvedByPolicy)
  expect(await handler.declined('办结')).toContain('协办')

  const assistant = await j.as('power-company-handler')
  await assistant.openMatter(number)
  await assistant.act('协办签收')
  await assistant.act('提交协办意见', { 协办意见: '线路已勘察，可由 10 千伏开闭所接入。' })

  await handler.openMatter(number)
  await handler.act('办结', solvedByPolicy)
  await handler.shot('case-resolved')

  await owner.open('/e')
  await owner.follow(/二期 4 条数控产线/)
  await owner.sees('扩容方案已批复', '办理单位联系过您吗')
  await owner.shot('portal-two-facts')
  await owner.choose('办理单位联系过您吗', '联系过')
  await owner.choose('问题解决了吗', '解决了')
  await owner.choose('这次办理您觉得', '满意')
  await owner.press('提交回答')
  await owner.sees('已销号')
  await owner.shot('portal-closed')

  await dispatcher.openMatter(number)
  await dispatcher.sees('已了结：已销号', '联系过', '解决了')
  await dispatcher.shot('case-closed')
})
