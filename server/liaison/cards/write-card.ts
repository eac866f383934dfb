import type { Tx } from '../../database/tx.ts'
import { mayRecordFor } from '../../obligations/policy.ts'
import type { App } from '../../platform/app.ts'
import { conflict, forbidden, invalid } from '../../platform/refusal.ts'
import type { CardPage, NewCard } from './contract.ts'
import { readCard, requireSeen } from './read-cards.ts'

/** Keeps a further version of a post's card; the post itself, the secretary's post or the office may. */
export async function writeCard(app: App, tx: Tx, id: string, input: NewCard): Promise<CardPage> {
  const post = requireSeen(tx, app.packs.get(tx.viewer.city), id)
  if (!mayRecordFor(tx.viewer, post.id))
    throw forbidden('联系卡由本人、领导秘书岗或联系服务办公室填写。', 'not-allowed')
  const [officePhone, mobile] = [input.officePhone.trim(), input.mobile.trim()]
  if (!officePhone && !mobile) throw invalid('officePhone', '办公电话和手机至少写一个，企业才找得到人。', 'no-phone')
  const { rowCount } = await tx.query(
    `insert into liaison_cards (city, post, version, organisation, office_phone, mobile, helps, made_at, made_by)
     select $1, $2, $3 + 1, $4, $5, $6, $7, $8, $9
     where $3 = (select coalesce(max(version), 0) from liaison_cards where city = $1 and post = $2)
     on conflict do nothing`,
    [
      tx.viewer.city,
      id,
      input.version,
      post.organisation,
      officePhone,
      mobile,
      input.helps.trim(),
      new Date(app.clock.now()),
      tx.viewer.name,
    ],
  )
  if (rowCount === 0) throw conflict('card-changed', '这张联系卡刚被别人改过，请刷新后再改；您写的内容还在。')
  return readCard(app, tx, id)
}
