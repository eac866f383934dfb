import { beforeEach, expect, test } from 'vitest'
import { runDueJobs } from '../jobs/testing.ts'
import { tasks } from '../tasks.ts'
import { startTestApp } from '../testing/app.ts'
import { mailNotice } from './mail-notice.ts'
import { startMailServer } from './testing-smtp.ts'

const mailServer = await startMailServer()
const t = await startTestApp({ config: { smtpUrl: mailServer.url, publicUrl: 'https://zq.example.gov.cn' } })
const enterprise = await t.signIn('enterprise-own')
await t.database.asOwner(
  `update people set email = 'office@example.gov.cn' where login = 'dispatcher' and city = 'sample'`,
)

const file = () => enterprise.post('/appeals', { title: '停电三天', body: '停电三天，产线停摆，请尽快恢复。' })
const due = () => t.database.asOwner('update graphile_worker._private_jobs set run_at = now()')

beforeEach(() => {
  mailServer.mails.length = 0
  mailServer.refuses = false
})

test('有邮箱的人收到一封，写明事由和地址', async () => {
  await file()
  await runDueJobs(t.app, tasks)
  expect(mailServer.mails).toHaveLength(1)
  const [mail] = mailServer.mails as [string]
  expect(mail).toContain('To: office@example.gov.cn')
  const lines = mail.replaceAll('=\r\n', '')
  expect(lines).toContain('https://zq.example.gov.cn/sample/desk/cases/')
})

test('同一条消息不发第二封', async () => {
  await file()
  const [notice] = await t.database.asOwner<{ person: string; key: string }>(
    `select n.person, n.key from notices n join people p on p.city = n.city and p.id = n.person
     where p.login = 'dispatcher' order by n.at desc, n.key desc limit 1`,
  )
  await Promise.all([1, 2].map(() => mailNotice.run(t.app, { city: 'sample', ...notice! })))
  await runDueJobs(t.app, tasks)
  expect(mailServer.mails).toHaveLength(1)
})

test('邮件服务暂时不收，过一会儿再发', async () => {
  mailServer.refuses = true
  await file()
  await runDueJobs(t.app, tasks)
  expect(mailServer.mails).toEqual([])
  mailServer.refuses = false
  await due()
  await runDueJobs(t.app, tasks)
  expect(mailServer.mails).toHaveLength(1)
})

test('不要邮件的人不收邮件，站内照收', async () => {
  const dispatcher = await t.signIn('dispatcher')
  await dispatcher.put('/notices/preferences', { choices: [{ channel: 'mail', kind: 'to-do', wanted: false }] })
  await file()
  await runDueJobs(t.app, tasks)
  expect(mailServer.mails).toEqual([])
  expect((await dispatcher.get('/notices')).json<{ total: number }>().total).toBe(4)
})
