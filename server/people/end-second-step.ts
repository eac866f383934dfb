import type { Viewer } from '../access/viewer.ts'
import type { App } from '../platform/app.ts'
import { conflict } from '../platform/refusal.ts'
import { recordChange } from './changes/record-change.ts'
import { findPerson } from './read-person.ts'

/** Turns off the second step of somebody who lost the phone and the codes; they can turn it on anew. */
export function endSecondStepOf(app: App, viewer: Viewer, id: string): Promise<void> {
  return app.database.transaction(viewer, async (tx) => {
    const { login } = await findPerson(tx, id)
    const { ended } = await tx.one<{ ended: boolean }>('select end_second_step($1) as ended', [id])
    if (!ended) throw conflict('second-step-off', '这个人没有开启两步登录。')
    await tx.query('delete from sessions where city = $1 and person = $2', [viewer.city, id])
    await recordChange(app, tx, 'second-step-end', login)
  })
}
