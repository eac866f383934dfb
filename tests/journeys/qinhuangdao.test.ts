import { expect, test } from 'vitest'
import { qinhuangdao } from '../../cities/qinhuangdao/pack.ts'
import { file } from './harness/fill-in.ts'
import { startJourney } from './harness/journey.ts'
import { saysSolved, signAndContact, takeIn } from './harness/loop.ts'

const j = await startJourney([qinhuangdao], '2026-10-12 09:00')

/** A problem heard at an on-site meeting, numbered into the ledger. */
async function numbered(body: string): Promise<string> {
  const number = await takeIn(await j.as('clerk'), { enterprise: '盛泰', channel: '现场办公会', body })
  const dispatcher = await j.as('dispatcher')
  await dispatcher.openMatter(number)
  await dispatcher.act('拉条挂号', {})
  return number
}

test('a numbered problem is settled on the spot, with the record of the meeting', async () => {
  const number = await numbered('厂门口的道路标线缺失，货车进出不安全。')
  const leader = await j.as('vice-mayor-construction')
  await leader.openMatter(number)
  await leader.act('当场办结', {
    当场办理的单位: '市规划局',
    负责岗位: '规划科科长岗',
    办理结果: '当场解决',
    当场怎样解决: '规划局当场确认标线方案，次日施划',
    现场办公记录: file('现场办公记录.txt'),
    当场答复: '标线方案已定，明天施划完毕。',
  })
  await leader.openMatter(number)
  await leader.sees('待企业反馈', '10-12 已办结', '标线方案已定，明天施划完毕。')
  await leader.shot('qinhuangdao-on-the-spot')
  await saysSolved(await j.as('enterprise-own', 'phone'), number)
})

test('what is not settled there names unit, person and limit together', async () => {
  const number = await numbered('二期用地的规划条件迟迟没有下来。')
  const dispatcher = await j.as('dispatcher')
  await dispatcher.begin('分办', { 责任部门: '市规划局' })
  const asked = await dispatcher.declined('分办')
  for (const field of ['负责人员', '办理时限', '分包或带队领导']) expect(asked).toContain(field)
  await dispatcher.send('分办', {
    '负责人员（写岗位）': '规划科科长岗',
    办理时限: '7 个工作日',
    分包或带队领导: '分管规划建设副市长',
  })
  await dispatcher.sees(/2026-10-21 周三/, '市规划局')
  await dispatcher.sees('规划科科长岗')

  const handler = await j.as('planning-handler')
  await signAndContact(handler, number)
  await handler.act('办结', {
    办理结果: '限时解决',
    采取的措施和结果: '规划条件十月十六日核发',
    解决结果的材料: file('规划条件.txt'),
    给企业的书面答复: '规划条件已核发，请凭通知书领取。',
  })
  await saysSolved(await j.as('enterprise-own', 'phone'), number)
})

test('what cannot be done is explained, with the legal ground and when it was explained', async () => {
  const number = await numbered('想把厂区东侧绿地改成停车场。')
  await (
    await j.as('dispatcher')
  ).act('分办', {
    责任部门: '市规划局',
    '负责人员（写岗位）': '规划科科长岗',
    办理时限: '3 个工作日',
    分包或带队领导: '分管规划建设副市长',
  })
  const handler = await j.as('planning-handler')
  await signAndContact(handler, number)
  await handler.act('办结', {
    办理结果: '依法依规不能办，已解释',
    不能办理的法律法规依据: '城市绿化条例第二十一条',
    '向企业解释的时间、方式和对象': '2026-10-12 上门，企业负责人',
    给企业的书面答复: '该地块是公共绿地，依法不能改变用途，特此说明。',
  })
  const owner = await j.as('enterprise-own', 'phone')
  await owner.open(`/e/cases/${number}`)
  await owner.sees('该地块是公共绿地，依法不能改变用途')
})
