import { test } from 'vitest'
import { packs } from '../../server/testing/seed.ts'
import { sample } from '../../cities/sample/pack.ts'
import { startJourney } from './harness/journey.ts'
import { fileOnline } from './harness/loop.ts'

const [, neighbour = sample] = packs
const j = await startJourney([sample, neighbour], '2026-10-12 09:00')

test('of two clerks at one matter the slower is told in a sentence and keeps what was written', async () => {
  const number = await fileOnline(await j.as('enterprise-own'), { body: '二期产线要增容，供电方案没有批复。' })
  const first = await j.as('dispatcher')
  const second = await j.as('supervisor')
  await first.openMatter(number)
  await first.act('受理', {})
  await first.begin('分办', {
    牵头单位: '市工信局',
    难易: '一般',
    协调层级: '一般问题',
    交办意见: '请三日内联系企业。',
  })

  await second.openMatter(number)
  await second.act('督办', { 督办要求: '请尽快分办，企业多次来电。' })

  await first.sees('这件事刚被别人改过，还没有提交', '写的内容都还在')
  await first.shot('conflict')
  await first.press('看改了什么')
  await first.sees('请尽快分办，企业多次来电。')
  await first.press('看过了')
  await first.send('分办')
  await first.sees('请三日内联系企业。', '待签收')
})

test('a person of one city never lands in another', async () => {
  const clerk = await j.as('clerk')
  await clerk.page.goto('/neighbour/desk')
  await clerk.sees('登录', '邻澜市')
  await clerk.signIn('clerk', 'neighbour')
  await clerk.sees('邻澜')
  await clerk.doesNotSee('二期产线要增容')
  await clerk.page.goto('/neighbour/desk/cases/诉2026-0001')
  await clerk.sees('没有找到 诉2026-0001')
  await clerk.page.goto('/sample/desk/cases/诉2026-0001')
  await clerk.sees('二期产线要增容')
})
