import { expect, test } from 'vitest'
import { qinhuangdao } from '../../cities/qinhuangdao/pack.ts'
import { fillIn } from './harness/fill-in.ts'
import type { Values } from './harness/fill-in.ts'
import { startJourney } from './harness/journey.ts'
import type { Person } from './harness/person.ts'
import { violations } from './harness/violations.ts'

const j = await startJourney([qinhuangdao], '2026-10-12 09:00')

/** Opens a dialog by its button, fills it in and does what its last button says. */
async function dialog(person: Person, open: string, values: Values, act: string): Promise<void> {
  await person.press(open)
  const form = person.page.getByRole('dialog')
  await fillIn(form, values)
  await form.getByRole('button', { name: new RegExp(`^${act}`) }).click()
  await form.waitFor({ state: 'hidden' })
}

const item = (office: Person, number: number) =>
  office.page
    .getByRole('list', { name: '会上提出的问题' })
    .getByRole('listitem')
    .nth(number - 1)

/** Ends the item with this number in the way its button says. */
async function end(office: Person, number: number, way: string, values: Values, act: string): Promise<void> {
  await item(office, number).getByRole('button', { name: way }).click()
  const form = office.page.getByRole('dialog')
  await fillIn(form, values)
  await form.getByRole('button', { name: new RegExp(`^${act}`) }).click()
  await form.waitFor({ state: 'hidden' })
}

test('an on-site meeting in a firm: called, confirmed, signed in to, every item ended, minuted, and counted', async () => {
  const office = await j.as('government-office-meetings')
  await office.open('/desk/meetings/quota')
  await office.sees('市级现场办公会', '10 月')
  await office.open('/desk/meetings/new')
  const form = office.page.getByRole('form', { name: '召集会议' })
  await fillIn(form, { 开什么会: '现场办公会' })
  await office.pick('召集岗位', '市政府办公厅会务岗')
  await fillIn(form, {
    地点: '盛泰铸造有限公司三号车间',
    主持: '分管规划建设副市长',
    会议名称: '盛泰铸造现场办公会',
    请哪些企业: '盛泰',
  })
  await office.shot('meeting-convene')
  expect(await violations(office)).toEqual([])
  await office.press('发出通知')
  await office.sees('盛泰铸造现场办公会', '下一步：等回复')
  const address = new URL(office.page.url()).pathname

  const owner = await j.as('enterprise-own', 'phone')
  await owner.open('/e/meetings')
  await owner.follow(/盛泰铸造现场办公会/)
  await fillIn(owner.page.locator('main'), { 回复: '参加' })
  await fillIn(owner.page.locator('main'), { 谁来: '总经理' })
  await owner.press('回复')
  await owner.sees('您回复参加', '总经理来')
  expect(await violations(owner)).toEqual([])
  await owner.shot('meeting-answered')

  await j.at('2026-10-19 14:25')
  await office.page.goto(address)
  await office.follow('出示签到码')
  await office.sees('用手机扫码，登录后即签到')
  const { path } = await (
    await j.agent('government-office-meetings')
  )
    .get(`/meetings/${address.split('/').at(-1)}/sign-in-code`)
    .then((response) => response.json<{ path: string }>())
  await owner.page.goto(path)
  await owner.sees('盛泰铸造有限公司')
  await owner.shot('meeting-signed-in')

  await j.at('2026-10-19 14:40')
  await office.page.goto(address)
  await office.sees('到会 1')
  for (const text of ['临时用电没有批下来', '二期用地的规划条件迟迟没有下来', '想把厂区东侧绿地改成停车场'])
    await dialog(office, '登记问题', { 问题或意见: text, 哪户企业提的: '盛泰' }, '登记')
  await dialog(office, '记为已开', {}, '记为已开')
  await end(
    office,
    1,
    '当场解决',
    { 怎样解决的: '供电公司当场开通临时用电', 凭据: '现场办公记录第 3 号' },
    '记为当场解决',
  )
  await office.press('起草纪要')
  await office.page.getByLabel('会议内容').fill('会议看了现场，逐件研究了企业提出的问题。')
  await office.press('存稿')
  await office.sees('草稿')
  const confirm = office.page.getByRole('button', { name: '确认纪要' }).first()
  expect(await confirm.getAttribute('aria-disabled')).toBe('true')
  await item(office, 2).getByRole('button', { name: '交办' }).click()
  const handOut = office.page.getByRole('dialog')
  await fillIn(handOut, { 责任单位: '市规划局', 办理时限: '7 个工作日' })
  await office.pick('负责人', '市规划局负责岗')
  await handOut.getByRole('button', { name: /^交办/ }).click()
  await handOut.waitFor({ state: 'hidden' })
  await end(
    office,
    3,
    '解释说明',
    { 法律法规依据: '城市绿化条例第二十一条', 怎样解释的: '公共绿地不能改变用途', 向谁说明: '总经理' },
    '记下解释',
  )
  await confirm.click()
  await office.page.getByRole('dialog').getByRole('button', { name: '确认纪要' }).click()
  await office.sees('下一步：跟到 1 件办完', '诉2026-0001')
  expect(await violations(office)).toEqual([])
  await office.shot('meeting-followed')

  const planning = await j.as('planning-handler')
  await planning.open('/desk')
  await planning.sees('诉2026-0001')
  await planning.openMatter('诉2026-0001')
  await planning.sees('市规划局负责岗', '7 个工作日')

  await owner.page.goto(address.replace('/desk/', '/e/'))
  await owner.sees('供电公司当场开通临时用电', '诉2026-0001', '城市绿化条例第二十一条')
  expect(await violations(owner)).toEqual([])
  await owner.shot('meeting-outcome')

  await office.open('/desk/meetings/quota')
  await office.sees('市级现场办公会', '今年开了 1 次')
  await office.shot('meeting-quota')
})
