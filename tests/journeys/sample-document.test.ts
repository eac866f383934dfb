import { expect, test } from 'vitest'
import { sample } from '../../cities/sample/pack.ts'
import { startJourney } from './harness/journey.ts'
import { acceptAndHandOut, fileOnline, signAndContact } from './harness/loop.ts'
import { violations } from './harness/violations.ts'

const j = await startJourney([sample], '2026-10-12 09:00')

test('[ZB-01] supervision reads the document: a figure, who is behind and the rows behind it, and records a verification', async () => {
  const owner = await j.as('enterprise-own', 'phone')
  const number = await fileOnline(owner, {
    body: '二期 4 条数控产线已装好，需增容 3200 千伏安，供电扩容方案至今没有批复。',
  })
  const dispatcher = await j.as('dispatcher')
  await acceptAndHandOut(dispatcher, number, { 牵头单位: '市工信局', 难易: '一般', 协调层级: '一般问题' })
  await signAndContact(await j.as('industry-handler'), number)
  await j.at('2026-11-16 09:00')

  const supervisor = await j.as('supervisor')
  await supervisor.follow('文件落实')
  await supervisor.sees('云澜市服务企业办法', '诉求限时办结', '逾期 1 件', '尚未建成：项目')
  expect(await violations(supervisor)).toEqual([])
  await supervisor.shot('document')

  await supervisor.press('展开诉求限时办结')
  await supervisor.sees('这个数怎么来的', '有逾期或没按期办结的单位', '这一条还没有核查过')
  await supervisor.press('登记核查')
  const form = supervisor.page.getByRole('dialog')
  await form.getByText('实地检查').click()
  await form.getByLabel('发现的情况').fill('到市工信局看了台账，一件扩容的事逾期没有办结。')
  await form.getByText('部分落实').click()
  await form.getByRole('checkbox', { name: '市政府' }).check()
  expect(await violations(supervisor)).toEqual([])
  await form.getByRole('button', { name: '登记核查' }).click()
  await supervisor.sees('已登记核查', '部分落实', '结果报市政府，通报到责任单位')
  expect(await violations(supervisor)).toEqual([])
  await supervisor.shot('document-open')

  await supervisor.follow('云澜市工业和信息化局')
  await supervisor.sees(number)
})

test('[ZB-01] a unit responsible reports its task with evidence; a leader and the public see no more than is theirs', async () => {
  const head = await j.as('labour-head')
  await head.open('/desk/document?clause=organisation')
  await head.sees('任务和进展', '岗位名单报企服办')
  await head.press('报进展')
  const form = head.page.getByRole('dialog')
  await form.getByLabel('进展情况').fill('两个岗位已定，名单已报企服办。')
  await form.getByText('已完成').click()
  await head.sees('报已完成要附佐证材料')
  await form
    .locator('input[type=file]')
    .setInputFiles({ name: '名单.txt', mimeType: 'text/plain', buffer: Buffer.from('岗位名单') })
  await form.getByText('名单.txt').waitFor()
  await form.getByRole('button', { name: '报进展' }).click()
  await head.sees('已报市人社局的进展', '1 / 2 家完成')

  const leader = await j.as('vice-mayor-industry', 'phone')
  await leader.open('/cockpit')
  await leader.follow('文件落实')
  await leader.sees('诉求限时办结', '重大项目有人跟', '尚未建成')
  await leader.doesNotSee('打印落实情况')
  expect(await violations(leader)).toEqual([])
  await leader.shot('document-phone')

  for (const device of ['desk', 'phone'] as const) {
    const visitor = await j.stranger(device)
    await visitor.open('/public/document')
    await visitor.sees('云澜市服务企业办法', '任务完成 1 / ', '尚未建成：项目')
    await visitor.doesNotSee('名单已报企服办')
    await visitor.doesNotSee('到市工信局看了台账')
    expect(await violations(visitor)).toEqual([])
    await visitor.shot(`document-public-${device}`)
  }
  const clerk = await j.as('clerk', 'phone')
  await clerk.open('/desk/document?clause=on-time')
  await clerk.sees('这个数怎么来的')
  expect(await violations(clerk)).toEqual([])
  await clerk.shot('document-desk-narrow')
})
