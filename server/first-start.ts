import { publishPack } from './packs/publish-pack.ts'
import type { App } from './platform/app.ts'

type Demonstration = 'none' | 'loading' | 'loaded'

/**
 * Before the door opens: fills a new installation with the demonstration, unless told to start empty; on an older one,
 * publishes what changed in the packs of the cities it holds.
 */
export async function prepareInstallation(app: App, loadDemonstration: (app: App) => Promise<void>): Promise<void> {
  if (await isNew(app)) {
    await mark(app, app.config.empty ? 'none' : 'loading')
    if (app.config.empty) return
    console.log('正在装入演示数据，约需一分钟 (loading the demonstration, about a minute) …')
    await loadDemonstration(app)
    await mark(app, 'loaded')
  } else {
    await publishChanges(app)
  }
}

async function isNew(app: App): Promise<boolean> {
  return (await app.database.system(null, (tx) => tx.maybeOne('select demonstration from installation'))) === null
}

function mark(app: App, demonstration: Demonstration): Promise<unknown> {
  return app.database.system(null, (tx) =>
    tx.query(
      `insert into installation (demonstration) values ($1)
       on conflict (the_only) do update set demonstration = excluded.demonstration`,
      [demonstration],
    ),
  )
}

async function publishChanges(app: App): Promise<void> {
  const held = await app.database.system(null, (tx) => tx.many<{ id: string }>('select id from cities'))
  for (const { id } of held) {
    const pack = app.packs.all.find((each) => each.id === id)
    if (pack) await publishPack(app, pack)
    else app.log.warn('city-without-pack', { city: id })
  }
}
