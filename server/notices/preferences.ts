import type { Viewer } from '../access/viewer.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { invalidFields } from '../platform/refusal.ts'
import type { ChangePreferences, NoticeChannel, NoticePreferences } from './contract.ts'
import { noticeChannels, noticeKinds } from './kinds.ts'

interface Choice {
  channel: string
  kind: string
  wanted: boolean
}

/** What reaches the viewer on which channel, and where nothing can. */
export function readPreferences(app: App, viewer: Viewer): Promise<NoticePreferences> {
  return app.database.transaction(viewer, (tx) => presentPreferences(app, tx))
}

/** Keeps the viewer's choices; the rungs of a time limit cannot be switched off on the page. */
export function changePreferences(app: App, viewer: Viewer, change: ChangePreferences): Promise<NoticePreferences> {
  const fixed = change.choices.filter(({ kind, channel, wanted }) => !wanted && isFixed(kind, channel))
  if (fixed.length) throw invalidFields([{ field: 'choices', message: '时限提醒必须在站内收到，不能关闭。' }])
  return app.database.transaction(viewer, async (tx) => {
    await tx.query(
      `insert into notice_preferences (city, person, channel, kind, wanted)
       select $1, $2, c.channel, c.kind, c.wanted
       from jsonb_to_recordset($3) as c (channel text, kind text, wanted boolean)
       on conflict (city, person, channel, kind) do update set wanted = excluded.wanted`,
      [viewer.city, viewer.person, JSON.stringify(lastOfEach(change.choices))],
    )
    if (change.mail !== undefined) {
      const address = change.mail?.trim() || null
      await tx.query('update people set email = $3 where city = $1 and id = $2', [viewer.city, viewer.person, address])
    }
    return presentPreferences(app, tx)
  })
}

const isFixed = (kind: string, channel: NoticeChannel) =>
  noticeKinds.find(({ id }) => id === kind)?.channels[channel].fixed === true

const lastOfEach = (choices: Choice[]) => [
  ...new Map(choices.map((choice) => [`${choice.channel}/${choice.kind}`, choice])).values(),
]

async function presentPreferences(app: App, tx: Tx): Promise<NoticePreferences> {
  const values = [tx.viewer.city, tx.viewer.person]
  const { mail, gateway, choices } = await tx.one<{ mail: string | null; gateway: boolean; choices: Choice[] }>(
    `select p.email as mail, webhooks_want('notice.sent') as gateway,
       coalesce((select jsonb_agg(jsonb_build_object('channel', n.channel, 'kind', n.kind, 'wanted', n.wanted))
         from notice_preferences n where n.city = p.city and n.person = p.id), '[]') as choices
     from people p where p.city = $1 and p.id = $2`,
    values,
  )
  const chosen = new Map(choices.map(({ channel, kind, wanted }) => [`${channel}/${kind}`, wanted]))
  const unavailable: Record<NoticeChannel, string | null> = {
    page: null,
    mail: app.config.smtpUrl ? (mail ? null : '还没有填写电子邮件') : '本平台没有接邮件服务',
    gateway: gateway ? null : '本市没有接短信网关',
  }
  return {
    mail,
    channels: noticeChannels.map((channel) => ({ ...channel, unavailable: unavailable[channel.id] })),
    kinds: noticeKinds.map(({ id, name, explains, channels }) => ({
      id,
      name,
      explains,
      channels: noticeChannels.map((channel) => {
        const { wanted, fixed = false } = channels[channel.id]
        return { id: channel.id, fixed, wanted: fixed || (chosen.get(`${channel.id}/${id}`) ?? wanted) }
      }),
    })),
  }
}
