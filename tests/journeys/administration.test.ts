import { Secret } from 'otpauth'
import { expect, test } from 'vitest'
import { sample } from '../../cities/sample/pack.ts'
import { numberAt } from '../../server/access/second-step/totp.ts'
import { testPassword } from '../../server/testing/seed.ts'
import { search } from './harness/fill-in.ts'
import { startJourney } from './harness/journey.ts'
import type { Person } from './harness/person.ts'

const j = await startJourney([sample], '2026-10-12 09:00')

/** Reads the secret a dialog shows this once, and closes it. */
async function noteDown({ page }: Person): Promise<string> {
  const secret = await page.locator('.ant-modal code').innerText()
  await page.getByRole('button', { name: '已记下，关闭' }).click()
  return secret.trim()
}

async function signIn(person: Person, account: string, password: string): Promise<void> {
  await person.open('/sign-in')
  await person.page.getByRole('textbox', { name: '账号' }).fill(account)
  await person.page.getByLabel('密码', { exact: true }).fill(password)
  await person.press('登录')
}

/** Whoever has a temporary password comes to the page on which it is replaced. */
async function choosePassword({ page }: Person, temporary: string, own: string): Promise<void> {
  await page.getByLabel('现在的密码', { exact: true }).fill(temporary)
  await page.getByLabel('新密码', { exact: true }).fill(own)
  await page.getByRole('button', { name: '换成新密码' }).click()
}

test('somebody new gets an account and a post, chooses a password, works, and loses the post again', async () => {
  const administrator = await j.as('administrator')
  await administrator.sees('权限跟着岗位走')
  await administrator.keys('n')
  const form = administrator.page.locator('.ant-modal')
  await form.getByLabel(/^账号/).fill('window.02')
  await form.getByLabel(/^姓名/).fill('窗口二号')
  await search(form.getByRole('combobox'), '接线')
  await form.getByRole('button', { name: /^建账号/ }).press('Enter')
  await administrator.sees('账号已建好')
  const temporary = await noteDown(administrator)

  const newcomer = await j.stranger()
  await signIn(newcomer, 'window.02', temporary)
  await newcomer.sees('现在用的是临时密码')
  await choosePassword(newcomer, temporary, 'my own words 2')
  await newcomer.sees('收件箱', '接线岗')

  await administrator.open('/admin?q=window.02')
  await administrator.follow('窗口二号')
  await administrator.sees('现任', '本人自己的密码')
  await administrator.press('免去')
  await administrator.page.locator('.ant-modal').getByRole('button', { name: '免去' }).click()
  await administrator.sees('已免去', '没有岗位')

  await newcomer.open('/desk')
  await newcomer.sees('工作台不对现在的岗位开放')
  await administrator.open('/admin/changes')
  await administrator.sees('新建人员', '免去岗位', '市企服办 接线岗，2026-10-12 起')
  await administrator.doesNotSee(temporary)
})

test('a clerk opens an account for an enterprise that rings; the enterprise signs in with it', async () => {
  const clerk = await j.as('clerk')
  await clerk.open('/desk/enterprise-accounts')
  await clerk.press('开企业账号')
  const form = clerk.page.locator('.ant-modal')
  await search(form.getByRole('combobox'), '盛泰')
  await form.getByLabel(/^账号/).fill('13812342207')
  await form.getByLabel(/^联系人/).fill('行政部')
  await clerk.press('开账号')
  await clerk.sees('请把临时密码告诉企业')
  const temporary = await noteDown(clerk)

  const owner = await j.stranger('phone')
  await signIn(owner, '13812342207', temporary)
  await owner.sees('现在用的是临时密码')
  await choosePassword(owner, temporary, 'my own words 3')
  await owner.page.waitForURL('**/e')
  await owner.sees('盛泰铸造')
})

test('a key for the hotline is shown once and stops working when it is stopped', async () => {
  const administrator = await j.as('administrator')
  await administrator.open('/admin/api-keys')
  await administrator.press('新建密钥')
  const form = administrator.page.locator('.ant-modal')
  await form.getByLabel(/^哪个系统/).fill('12345 热线')
  await form.getByLabel('查询诉求的办理情况').check()
  await form.getByRole('button', { name: '建密钥' }).click()
  await administrator.sees('密钥已建好')
  const secret = await noteDown(administrator)
  const ask = async () =>
    (
      await administrator.page.request.get(`/api/cities/sample/cases`, {
        headers: { authorization: `Bearer ${secret}` },
      })
    ).status()
  expect(await ask()).toBe(200)

  await administrator.press('停用12345 热线的密钥')
  await administrator.page.getByRole('dialog').getByRole('button', { name: '停用' }).click()
  await administrator.sees('密钥已停用', '已停用')
  await administrator.doesNotSee(secret)
  expect(await ask()).toBe(401)
})

test('a wrong password, five times, is told until when to wait', async () => {
  const visitor = await j.stranger()
  for (let each = 1; each <= 5; each++) {
    await signIn(visitor, 'arbiter', `wrong password ${each}`)
    await visitor.sees('账号或密码不对')
  }
  await signIn(visitor, 'arbiter', 'wrong password 6')
  await visitor.sees('请在 09:15 以后再登录')
})

test('a post turns on the second step, and from then on signs in with a number from the phone', async () => {
  const supervisor = await j.as('supervisor')
  await supervisor.open('/second-step')
  await supervisor.page.getByLabel(/^密码/).fill(testPassword)
  await supervisor.press('取二维码')
  const letters = await supervisor.page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText()
  const secret = Buffer.from(Secret.fromBase32(letters.replaceAll(' ', '')).bytes)
  await supervisor.page.getByRole('textbox', { name: /^手机上的 6 位数字/ }).fill(numberAt(secret, j.app.clock.now()))
  await supervisor.press('开启两步登录')
  await supervisor.sees('两步登录已开启', '备用码')

  await j.at('2026-10-12 09:05')
  const again = await j.stranger()
  await signIn(again, 'supervisor', testPassword)
  await again.sees('请再输入手机验证器上的 6 位数字')
  await again.page.getByRole('textbox', { name: /^6 位数字/ }).fill(numberAt(secret, j.app.clock.now()))
  await again.press('登录')
  await again.sees('收件箱', '督查岗')
})
