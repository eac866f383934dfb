import type { Viewer } from '../access/viewer.ts'
import type { App } from '../platform/app.ts'

/** Marks the viewer's own notices as read: those with the keys, or all of them. Other pages of the person hear of it. */
export async function readNotices(app: App, viewer: Viewer, keys: string[] | undefined): Promise<void> {
  const { city, person } = viewer
  if (!person) return
  await app.database.transaction(viewer, async (tx) => {
    const { rowCount } = await tx.query(
      `update notices set read_at = $4 where city = $1 and person = $2 and read_at is null
         and ($3::text[] is null or key = any ($3))`,
      [city, person, keys ?? null, new Date(app.clock.now())],
    )
    if (rowCount > 0) tx.afterCommit(() => app.live.publish({ city, about: 'notice', people: [person] }))
  })
}
