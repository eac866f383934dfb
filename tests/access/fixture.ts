import { caseDriver } from '../../server/cases/testing.ts'
import type { Agent } from '../../server/testing/agent.ts'
import type { TestApp } from '../../server/testing/app.ts'

/** The rows of the city `sample` that the matrix asks about. */
export interface Fixture {
  /** Some person of the city. */
  person: string
  /** The account of the enterprise `ownEnterprise`. */
  account: string
  /** A key of another system, and its secret. */
  key: string
  secret: string
  webhook: string
  /** The enterprise the matter belongs to, and another one. */
  enterprise: string
  otherEnterprise: string
  /** The matter, handed out to the department `industry` and urged, with an attachment. */
  case: { id: string; number: string; title: string; version: number; file: string }
  /** A table of enterprises that the dispatcher uploaded. */
  import: string
  /** A view of the ledger that the clerk saved. */
  view: string
  /** A meeting the office called, to which the enterprise and the department `industry` are invited. */
  meeting: { id: string; title: string }
}

/** What the matter is about; nothing else in the city says so. */
const title = '二期产线等待电力增容'

/** Makes one row of each kind, and a second matter of the other enterprise in the other department. */
export async function makeFixture(t: TestApp): Promise<Fixture> {
  const drive = caseDriver(t)
  const administrator = await drive.as('administrator')
  const key = await created<{ id: string; secret: string }>(administrator, '/admin/api-keys', {
    name: '热线系统',
    scopes: ['appeals.open', 'appeals.read'],
  })
  const webhook = await created<{ id: string }>(administrator, '/admin/webhooks', {
    name: '热线系统',
    url: 'https://hotline.example.com/hook',
    events: ['case.opened'],
  })
  const file = await upload(await drive.as('enterprise-own'), '/files', '方案.txt', '增容方案')
  const id = await drive.open('enterprise-own', { title, body: `${title}，请尽快批复方案。`, files: [file] })
  await handOut(drive, id, 'industry')
  await drive.act('supervisor', id, 'urge', { text: '请本周内答复' })
  await handOut(drive, await drive.open('enterprise-other', { body: '首次用工补贴没有到账，请核实。' }), 'labour')
  const { number, version } = await drive.page('clerk', id)
  const view = await created<{ id: string }>(await drive.as('clerk'), '/cases/views', {
    name: '等电的',
    shared: false,
    filter: { q: '增容' },
  })
  const table = '统一社会信用代码,企业名称\r\n91370300MA3CABCD1X,盛泰铸造有限公司\r\n'
  return {
    person: t.sample.people['labour-head']!,
    account: t.sample.people['enterprise-own']!,
    key: key.id,
    secret: key.secret,
    webhook: webhook.id,
    enterprise: t.sample.enterprises['enterprise-own'],
    otherEnterprise: t.sample.enterprises['enterprise-other'],
    case: { id, number, title, version, file },
    import: await upload(await drive.as('dispatcher'), '/imports?kind=enterprises', '企业.csv', table),
    view: view.id,
    meeting: await callMeeting(t, await drive.as('dispatcher')),
  }
}

async function callMeeting(t: TestApp, dispatcher: Agent): Promise<Fixture['meeting']> {
  const call = {
    kind: 'talk',
    convener: 'dispatcher',
    title: '用电企业早餐会',
    place: '市政府二号会议室',
    startsAt: Date.parse('2026-10-20T08:00:00+08:00'),
    endsAt: Date.parse('2026-10-20T09:00:00+08:00'),
    form: '早餐会',
    host: null,
    agenda: [],
    invite: [{ enterprise: t.sample.enterprises['enterprise-own'] }, { organisation: 'industry' }],
  }
  const { id } = await created<{ id: string }>(dispatcher, '/meetings', call)
  return { id, title: call.title }
}

async function handOut(drive: ReturnType<typeof caseDriver>, id: string, lead: string): Promise<void> {
  await drive.act('clerk', id, 'accept')
  await drive.act('dispatcher', id, 'hand-out', { lead, assistants: [], difficulty: 'ordinary', tier: 'ordinary' })
}

async function created<T>(agent: Agent, path: string, body: object): Promise<T> {
  const response = await agent.post(path, body)
  if (response.statusCode !== 201) throw new Error(`${path}: ${response.body}`)
  return response.json<T>()
}

/** Sends one file as a form; answers the id of what the server made of it. */
async function upload(agent: Agent, path: string, name: string, content: string): Promise<string> {
  const head = `content-disposition: form-data; name="file"; filename="${name}"`
  const headers = { 'content-type': 'multipart/form-data; boundary=b' }
  const response = await agent.send('POST', path, ['--b', head, '', content, '--b--', ''].join('\r\n'), headers)
  if (response.statusCode !== 201) throw new Error(`${path}: ${response.body}`)
  return response.json<{ id: string }>().id
}
