import type { Values } from './fill-in.ts'
import { file } from './fill-in.ts'
import type { Person } from './person.ts'

/** Steps that many stories share; each is done by somebody on the pages. */

export interface Matter {
  body: string
  wish?: string
}

/** An enterprise says what is wrong, in the portal; answers the number it is told. */
export async function fileOnline(owner: Person, { body, wish = '' }: Matter): Promise<string> {
  await owner.open('/e/new')
  await owner.page.getByRole('textbox', { name: /遇到什么难处/ }).fill(body)
  await owner.page.getByRole('textbox', { name: /希望办到什么程度/ }).fill(wish)
  await owner.page.getByRole('textbox', { name: /怎么找到您/ }).fill('13812342207')
  await owner.press('提交')
  await owner.sees('收到了')
  return numberOn(owner)
}

export interface Call extends Matter {
  /** A part of the enterprise's name, enough to be found by. */
  enterprise: string
  channel?: string
  /** Which kind of matter, in a city that has several. */
  kind?: string
}

/** A post takes a matter in at the desk, whatever the way it came; answers the number it is told. */
export async function takeIn(clerk: Person, { enterprise, channel, kind, body, wish = '' }: Call): Promise<string> {
  await clerk.open('/desk/intake')
  if (kind) await clerk.pick('种类', kind)
  if (channel) await clerk.pick('渠道', channel)
  const finder = clerk.page.getByRole('combobox', { name: /^企业/ })
  await finder.pressSequentially(enterprise)
  await clerk.page.getByRole('listbox', { name: '匹配的企业' }).getByRole('option').first().waitFor()
  await finder.press('Enter')
  await clerk.page.getByRole('textbox', { name: '诉什么' }).fill(body)
  await clerk.page.getByRole('textbox', { name: '要什么结果' }).fill(wish)
  await clerk.press('只登记')
  const told = clerk.page.getByRole('dialog').getByText(/^[诉投]\d{4}-\d{4}$/)
  return told.innerText()
}

/** The enterprise says on its phone that it was contacted and that it is solved. */
export async function saysSolved(owner: Person, number: string): Promise<void> {
  await owner.open(`/e/cases/${number}`)
  await owner.choose('办理单位联系过您吗', '联系过')
  await owner.choose('问题解决了吗', '解决了')
  await owner.press('提交回答')
  await owner.sees('已销号')
}

/** Accepts and hands out, as the post does whose window this is. */
export async function acceptAndHandOut(dispatcher: Person, number: string, to: Values, accept = '受理'): Promise<void> {
  await dispatcher.openMatter(number)
  await dispatcher.act(accept, {})
  await dispatcher.act('分办', to)
}

/** Signs, talks to the enterprise. */
export async function signAndContact(handler: Person, number: string): Promise<void> {
  await handler.openMatter(number)
  await handler.act('签收')
  await handler.act('记录联系企业', { 联系情况: '当天到厂里看了现场，和负责人核实了情况。' })
}

/** How the sample city's units resolve: by the policy in force. */
export const solvedByPolicy: Values = {
  办理结果: '按现行政策解决',
  政策依据: '供电接入办法第六条',
  办理结果材料: file('批复.txt'),
  给企业的书面答复: '扩容方案已批复，十月底前送电；不服可以向督查室反映。',
}

/** The number of a matter that the page shows. */
export async function numberOn({ page }: Person): Promise<string> {
  const shown = page
    .locator('main')
    .getByText(/[诉投]\d{4}-\d{4}/)
    .filter({ visible: true })
    .first()
  return /[诉投]\d{4}-\d{4}/.exec(await shown.innerText())?.[0] ?? ''
}
