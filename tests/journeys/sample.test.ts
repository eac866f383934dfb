import { test } from 'vitest'
import { sample } from '../../cities/sample/pack.ts'
import { file } from './harness/fill-in.ts'
import { startJourney } from './harness/journey.ts'

const j = await startJourney([sample], '2026-10-12 09:00')

test('an appeal goes from the telephone to closing, each step by another post', async () => {
  const clerk = await j.as('clerk')
  await clerk.sees('收件箱')
  await clerk.page.keyboard.press('n')
  await clerk.sees('诉什么')
  await clerk.page.keyboard.type('stzz')
  await clerk.sees('盛泰铸造有限公司')
  await clerk.page.keyboard.press('Enter')
  await clerk.page.keyboard.type('二期 4 条数控产线已装好，需增容 3200 千伏安，供电方案至今没有批复。')
  await clerk.page.keyboard.press('Alt+4')
  await clerk.page.keyboard.type('给出送电日期')
  await clerk.page.keyboard.press('Control+s')
  await clerk.sees('已登记', '诉2026-0001')
  await clerk.shot('intake-registered')

  const dispatcher = await j.as('dispatcher')
  await dispatcher.openMatter('诉2026-0001')
  await dispatcher.act('受理', { 类别: '用电用气' })
  await dispatcher.act('分办', { 牵头单位: '市工信局', 难易: '一般', 协调层级: '一般问题' })
  await dispatcher.sees('云澜市工业和信息化局')

  const handler = await j.as('industry-handler')
  await handler.openMatter('诉2026-0001')
  await handler.act('签收')
  await handler.act('记录联系企业', { 联系情况: '到厂里看了变压器和产线，核实了负荷。' })
  await handler.act('办结', {
    办理结果: '按现行政策解决',
    政策依据: '供电接入办法第六条',
    办理结果材料: file('批复.txt'),
    给企业的书面答复: '扩容方案已批复，十月底前送电，不服可向督查室反映。',
  })
  await handler.shot('case-resolved')
})
