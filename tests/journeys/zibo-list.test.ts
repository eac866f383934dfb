import { expect, test } from 'vitest'
import { zibo } from '../../cities/zibo/pack.ts'
import { keepFigure } from '../../server/liaison/rosters/keep-figure.ts'
import { search } from './harness/fill-in.ts'
import { startJourney } from './harness/journey.ts'
import { violations } from './harness/violations.ts'

const j = await startJourney([zibo], '2026-10-12 09:00')

interface Line {
  id: string
  name: string
  version: number
}

const yuan = (amount: number) => amount * 100

/** Two of one group have reported what they paid; a third has not and is of a new kind of business. */
async function figuresAndTags(): Promise<{ group: Line[]; young: Line }> {
  const office = await j.agent('dispatcher')
  const daughter = { creditCode: '91990100000000001D', name: '淄博样例铸件有限公司' }
  expect((await office.post('/enterprises', daughter)).statusCode).toBe(201)
  const { rows } = (await office.get('/enterprises?q=')).json<{ rows: { id: string; name: string }[] }>()
  const lines = await Promise.all(rows.map(async ({ id }) => (await office.get(`/enterprises/${id}`)).json<Line>()))
  const [young, ...group] = lines.toSorted((a, b) => Number(a.name.includes('铸')) - Number(b.name.includes('铸')))
  for (const { id, version } of group)
    await office.patch(`/enterprises/${id}`, { version, businessGroup: '样例铸造集团' })
  await office.patch(`/enterprises/${young!.id}`, { version: young!.version, tags: ['new-business'] })
  for (const [index, { id }] of group.entries()) {
    const figure = { enterprise: id, figure: 'tax-retained', year: 2025, fen: yuan((index + 1) * 1_000_000) }
    await j.app.database.system('zibo', (tx) => keepFigure(j.app, tx, figure))
  }
  return { group, young: young! }
}

test('[ZB-08] the list is drawn by tax with a group as one, new business is named with a reason, another post approves, and it stays', async () => {
  const { group, young } = await figuresAndTags()
  expect(group).toHaveLength(2)
  const office = await j.as('dispatcher')
  await office.open('/desk/liaison/rosters')
  await office.page.getByRole('row').filter({ hasText: '2026-10-15' }).getByRole('button', { name: '生成' }).click()
  await office.sees('2027 年市级领导联系服务企业名单', '样例铸造集团')
  await office.page.getByText(group[0]!.name).first().click()
  await office.sees('为什么列入', '样例铸造集团的合计是这样来的', '300')

  await office.press('提名一户')
  const form = office.page.getByRole('dialog')
  await search(form.getByRole('combobox'), young.name)
  await form.getByRole('textbox', { name: /^理由/ }).fill('平台型企业，去年新设')
  await form.getByRole('button', { name: '提名' }).click()
  await office.sees(`${young.name}已列入`)
  expect(await violations(office)).toEqual([])
  await office.shot('zibo-list')

  const arbiter = await j.as('arbiter')
  await arbiter.open(new URL(office.page.url()).pathname.replace('/zibo', ''))
  await arbiter.press('批准')
  await arbiter.page.getByRole('dialog').getByRole('button', { name: '批准' }).click()
  await arbiter.sees('名单已批准')
  await office.open(new URL(office.page.url()).pathname.replace('/zibo', ''))
  await office.sees('批准', young.name)
  await office.doesNotSee('重新生成')
})
