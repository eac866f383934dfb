import type { Tx } from '../../database/tx.ts'
import { sendNotices } from '../../notices/send-notices.ts'
import type { App } from '../../platform/app.ts'
import type { LiaisonBulletin } from './contract.ts'

/** A published bulletin is told to every leader who stands in it. */
export async function tellOfBulletin(app: App, tx: Tx, bulletin: LiaisonBulletin): Promise<void> {
  const { kind, period, periodName, name, frozen, leaders } = bulletin
  await sendNotices(app, tx, [
    {
      kind: 'news',
      key: `liaison-bulletin/${kind}/${period}`,
      subject: `${kind}/${period}`,
      title: `已通报：${periodName}${name}`,
      text: frozen?.number ?? '',
      link: `/${tx.viewer.city}/desk/liaison/bulletins?kind=${kind}&period=${period}`,
      to: leaders.map(({ post }) => ({ post: post.id })),
    },
  ])
}
