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

/** Accepts and hands out, as the post does whose window this is. */
export async function acceptAndHandOut(dispatcher: Person, number: string, to: Values): Promise<void> {
  await dispatcher.openMatter(number)
  await dispatcher.act('受理', {})
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
    .getByText(/诉\d{4}-\d{4}/)
    .filter({ visible: true })
    .first()
  return /诉\d{4}-\d{4}/.exec(await shown.innerText())?.[0] ?? ''
}
