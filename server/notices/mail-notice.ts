import { createTransport } from 'nodemailer'
import type { Tx } from '../database/tx.ts'
import type { Task } from '../jobs/tasks.ts'
import type { App } from '../platform/app.ts'

declare module '../jobs/tasks.ts' {
  interface Tasks {
    'mail-notice': Key & { city: string }
  }
}

interface Key {
  person: string
  key: string
}

interface Mail {
  title: string
  text: string
  link: string
  address: string
}

/** Sends one notice by e-mail, once: it is taken before it leaves, and given back only when it certainly did not. */
export const mailNotice: Task<'mail-notice'> = {
  name: 'mail-notice',
  run: async (app, { city, ...key }) => {
    const mail = await app.database.system(city, (tx) => take(app, tx, key))
    if (!mail) return
    const failure = await send(app, city, mail)
    if (!failure) return
    const { code = 'unknown', responseCode, command } = failure
    const notTaken = responseCode !== undefined || command === 'CONN' || unreachable.has(code)
    if (!notTaken) return app.log.warn('mail-in-doubt', { city, code })
    await app.database.system(city, (tx) => giveBack(tx, key))
    // What the server said may hold the address, so only its number is repeated.
    throw new Error(`the mail server did not take it: ${code} ${responseCode ?? ''}`)
  },
}

/** What nodemailer says of a failure: the server's answer if there was one, and at which command. */
interface MailError {
  code?: string
  responseCode?: number
  command?: string
}

const unreachable = new Set(['ECONNREFUSED', 'ECONNECTION', 'EDNS', 'EAUTH', 'ETLS'])

const take = (app: App, tx: Tx, { person, key }: Key) =>
  tx.maybeOne<Mail>(
    `update notices n set mail_at = $4 from people p
     where n.city = $1 and n.person = $2 and n.key = $3 and n.mail_at is null and n.read_at is null
       and p.city = n.city and p.id = n.person and p.active and p.email <> ''
     returning n.title, n.text, n.link, p.email as address`,
    [tx.viewer.city, person, key, new Date(app.clock.now())],
  )

const giveBack = (tx: Tx, { person, key }: Key) =>
  tx.query('update notices set mail_at = null where city = $1 and person = $2 and key = $3', [
    tx.viewer.city,
    person,
    key,
  ])

async function send({ config, packs }: App, city: string, mail: Mail): Promise<MailError | null> {
  const { title, text, link, address } = mail
  const transport = createTransport(config.smtpUrl ?? '')
  const sending = transport.sendMail({
    from: { name: `${packs.get(city).name}助企通`, address: config.mailFrom },
    to: address,
    subject: title,
    text: `${text}\n\n打开：${config.publicUrl}${link}\n\n不想再收到这类邮件，可在“消息设置”里关闭。\n`,
    headers: { 'auto-submitted': 'auto-generated' },
  })
  const failure = await sending.then(
    () => null,
    (error: MailError) => error,
  )
  transport.close()
  return failure
}
