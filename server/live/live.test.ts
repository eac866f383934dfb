import { expect, test } from 'vitest'
import { systemViewer } from '../access/viewer.ts'
import type { Agent } from '../testing/agent.ts'
import { startTestApp } from '../testing/app.ts'
import { testPassword } from '../testing/seed.ts'
import { createLive } from './live.ts'

const t = await startTestApp()
await t.http.listen({ host: '127.0.0.1', port: 0 })
const { port } = t.http.server.address() as { port: number }

const base = `http://127.0.0.1:${port}/api/cities/sample`

/** Signs in and opens the stream as a browser would; `until` reads on until a text has come and answers all of it. */
async function follow(account: string) {
  const signedIn = await fetch(`${base}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account, password: testPassword }),
  })
  const cookie = signedIn.headers.getSetCookie().map((one) => one.split(';')[0])
  const leaving = new AbortController()
  const response = await fetch(`${base}/events`, {
    headers: { cookie: cookie.join('; '), accept: 'text/event-stream' },
    signal: leaving.signal,
  })
  if (!response.body) throw new Error('no stream')
  const chunks = response.body.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]()
  let text = ''
  const until = async (wanted: string) => {
    while (!text.includes(wanted)) {
      const { done, value } = await chunks.next()
      if (done) throw new Error(`the stream ended without ${wanted}: ${text}`)
      text += value
    }
    return text
  }
  return { headers: response.headers, until, leave: () => leaving.abort() }
}

const file = async (who: Agent) =>
  (await who.post('/appeals', { body: '停电三天，产线停摆，请尽快恢复。' })).json<{ id: string; number: string }>()

test('open pages hear of a case at once, those only who may see it', async () => {
  const [own, other] = await Promise.all([t.signIn('enterprise-own'), t.signIn('enterprise-other')])
  const atDesk = await follow('dispatcher')
  const atOther = await follow('enterprise-other')
  const atUnit = await follow('industry-handler')
  expect(atDesk.headers.get('content-type')).toContain('text/event-stream')
  expect(atDesk.headers.get('content-security-policy')).toContain(`default-src 'self'`)

  const { number } = await file(own)
  expect(await atDesk.until(number)).toContain(`event: case\ndata: {"number":"${number}","version":1}`)
  await atDesk.until('event: notice')
  const theirs = await file(other)
  expect(await atOther.until(theirs.number)).not.toContain(number)
  t.app.live.publish({ city: 'sample', about: 'notice', people: [t.sample.people['industry-handler']!] })
  expect(await atUnit.until('event: notice')).not.toContain('event: case')
  for (const stream of [atDesk, atOther, atUnit]) stream.leave()
})

test('another node hears the same through the database', async () => {
  const elsewhere = createLive(t.database, t.app.log)
  const heard: string[] = []
  const arrived = new Promise<void>((resolve) => {
    elsewhere.subscribe({
      viewer: systemViewer('sample'),
      hear: (signal) => {
        heard.push(signal.about)
        resolve()
      },
      missed: () => {},
    })
  })
  const listening = [await elsewhere.start(), await t.app.live.start()]
  await file(await t.signIn('enterprise-own'))
  await arrived
  expect(heard[0]).toBe('case')
  await Promise.all(listening.map((each) => each.close()))
})

test('a stranger gets no stream', async () => {
  expect((await t.stranger().get('/events')).statusCode).toBe(401)
})
