import type { MatterHeard } from '../cases/events.ts'
import type { App } from '../platform/app.ts'
import { openAppeal } from './open-appeal.ts'

/** A problem heard at a visit or in a meeting becomes an appeal at once; whoever heard it may register it, whatever else the post may do. */
export const openHeard = (app: App): void =>
  app.events.on('matter-heard', async (_app, tx, heard: MatterHeard) => {
    const { enterprise, body, channel, requestKey, opened } = heard
    const registrar = { ...tx.viewer, powers: [...tx.viewer.powers, 'appeals.register'] }
    const appeal = await openAppeal(app, { ...tx, viewer: registrar }, { enterprise, body, channel }, requestKey)
    opened(appeal.id)
  })
