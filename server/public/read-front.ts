import type { CityPack } from '../../engine/city/types.ts'
import { technicalChannels } from '../../engine/workflow/parts/customary-choices.ts'
import type { Bulletin } from '../appeals/contract.ts'
import type { Viewer } from '../access/viewer.ts'
import type { App } from '../platform/app.ts'
import { notFound } from '../platform/refusal.ts'
import type { PublicFront, PublishedBulletin } from './contract.ts'

const shown = 12

interface Row {
  month: string
  number: string
  publishedAt: number
  data: Bulletin
}

const columns = 'month, number, published_at as "publishedAt", data'

/** The city's public front: nothing but what is published and what the pack says. */
export async function readFront(app: App, viewer: Viewer): Promise<PublicFront> {
  const pack = app.packs.get(viewer.city)
  const rows = await app.database.transaction(viewer, (tx) =>
    tx.many<Row>(`select ${columns} from bulletins where city = $1 order by month desc limit ${shown}`, [viewer.city]),
  )
  const { title, issuer, number = null } = pack.document
  return {
    document: { title, issuer, number },
    contact: { name: pack.contact.name, hotline: pack.contact.hotline },
    channels: channelsOf(pack),
    topics: [...new Set(pack.caseKinds.flatMap((kind) => kind.topics.map((topic) => topic.name)))],
    bulletins: rows.map(present),
  }
}

/** A published bulletin as it was frozen. */
export async function readPublished(app: App, viewer: Viewer, month: string): Promise<Bulletin> {
  const row = await app.database.transaction(viewer, (tx) =>
    tx.maybeOne<Row>(`select ${columns} from bulletins where city = $1 and month = $2`, [viewer.city, month]),
  )
  if (!row) throw notFound('这个月还没有发布通报。')
  return row.data
}

const present = ({ month, number, publishedAt, data }: Row): PublishedBulletin => {
  const { received, resolved, onTime, answered, solved } = data.total
  return { month, number, publishedAt, received, resolved, onTime, answered, solved, units: data.rows.length }
}

/** Ways in for people; what systems and imports use is nobody's way in. */
const channelsOf = (pack: CityPack): string[] => {
  const technical = technicalChannels.map(({ id }) => id)
  const names = pack.caseKinds.flatMap((kind) => kind.channels.filter(({ id }) => !technical.includes(id)))
  return [...new Set(names.map(({ name }) => name))]
}
