import type { Tx } from '../../database/tx.ts'
import type { Message } from '../../notices/message.ts'
import { sendNotices } from '../../notices/send-notices.ts'
import { mayRecordFor } from '../../obligations/policy.ts'
import { leaderRef } from '../../obligations/subjects.ts'
import type { App } from '../../platform/app.ts'
import { conflict, forbidden, invalid } from '../../platform/refusal.ts'
import { today } from '../../platform/today.ts'
import type { CardSending } from './contract.ts'
import { readCard, requireSeen } from './read-cards.ts'

/** Sends a post's card to its enterprises and others it concerns (JZ-03); who has it already is not told again. */
export async function sendCards(app: App, tx: Tx, id: string, sending: CardSending): Promise<{ sent: number }> {
  const pack = app.packs.get(tx.viewer.city)
  const post = requireSeen(tx, pack, id)
  if (!mayRecordFor(tx.viewer, id)) throw forbidden('联系卡由本人、领导秘书岗或联系服务办公室发送。', 'not-allowed')
  const { card } = await readCard(app, tx, id)
  if (!card) throw conflict('no-card', '还没有填联系卡，先填好再发。')
  const enterprises = [
    ...(sending.linked ? await linkedTo(app, tx, id) : []),
    ...(sending.key ? await keyEnterprises(tx) : []),
    ...(await known(tx, sending.enterprises ?? [])),
  ]
  if (enterprises.length === 0) throw invalid('enterprises', '没有可发的企业，请选企业。', 'no-recipient')
  const sent = await tx.many<{ enterprise: string }>(
    `insert into liaison_cards_sent (city, post, enterprise, sent_at, sent_by)
     select distinct $1, $2, e, $4::timestamptz, $5 from unnest($3::uuid[]) as e on conflict do nothing returning enterprise`,
    [pack.id, id, enterprises, new Date(app.clock.now()), tx.viewer.name],
  )
  const { name } = leaderRef(pack, post)
  await sendNotices(
    app,
    tx,
    sent.map(({ enterprise }) => cardNotice(pack.id, id, name, enterprise)),
  )
  return { sent: sent.length }
}

const cardNotice = (city: string, post: string, name: string, enterprise: string): Message => ({
  kind: 'news',
  key: `liaison-card/${post}/${enterprise}`,
  subject: post,
  title: `收到一张联系卡：${name}`,
  text: '有事可以直接找，也可以约时间见面。',
  link: `/${city}/e/liaison`,
  to: [{ enterprise }],
})

const linkedTo = async (app: App, tx: Tx, post: string): Promise<string[]> => {
  const rows = await tx.many<{ enterprise: string }>(
    'select enterprise from liaison_links where city = $1 and post = $2 and year = $3 and until is null',
    [tx.viewer.city, post, Number(today(app.clock).slice(0, 4))],
  )
  return rows.map(({ enterprise }) => enterprise)
}

/** A department's card goes to every key enterprise, linked or not. */
const keyEnterprises = async (tx: Tx): Promise<string[]> => {
  const rows = await tx.many<{ id: string }>(
    'select id from enterprises where city = $1 and key_enterprise and merged_into is null',
    [tx.viewer.city],
  )
  return rows.map(({ id }) => id)
}

async function known(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.many<{ id: string }>(
    'select id from enterprises where city = $1 and id = any ($2::uuid[]) and merged_into is null',
    [tx.viewer.city, ids],
  )
  if (rows.length < new Set(ids).size) throw invalid('enterprises', '有的企业不在本市名录里，请重选。', 'not-found')
  return rows.map(({ id }) => id)
}
