import { timingSafeEqual } from 'node:crypto'
import { normaliseLogin } from '../../access/sign-in.ts'
import type { Tx } from '../../database/tx.ts'
import { publishPack } from '../../packs/publish-pack.ts'
import type { App } from '../../platform/app.ts'
import { conflict, invalid, Refusal } from '../../platform/refusal.ts'
import { today } from '../../platform/today.ts'
import { hold } from '../appoint.ts'
import type { Setup, SetupView } from './contract.ts'
import { insertPerson, ownPassword } from '../create-person.ts'
import { countAdministrators } from '../keep-an-administrator.ts'
import { recordChange } from '../changes/record-change.ts'

/** The cities of this installation that nobody administers yet. */
export async function readSetup(app: App): Promise<SetupView> {
  const cities: SetupView['cities'] = []
  for (const { id, name } of app.packs.all) {
    const administrators = await app.database.system(id, (tx) => countAdministrators(app, tx))
    if (!administrators) cities.push({ id, name })
  }
  return { open: cities.length > 0, cities }
}

/**
 * Publishes a city and creates its first administrator. Whoever does so proves with the code from the server's log that
 * they run the installation.
 */
export async function setUpCity(app: App, code: string, input: Setup): Promise<{ city: string; login: string }> {
  if (!sameText(code, input.code)) throw wrongCode()
  const pack = app.packs.all.find(({ id }) => id === input.city)
  if (!pack) throw invalid('city', '没有这个城市，请从清单里选。')
  const login = normaliseLogin(input.login)
  const hash = await ownPassword('password', input.password, login)
  await publishPack(app, pack)
  await app.database.system(pack.id, async (tx) => {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [pack.id])
    if (await countAdministrators(app, tx)) throw conflict('already-set-up', '这个城市已经有系统管理岗，请直接登录。')
    const person = await insertPerson(app, tx, { login, name: input.name, hash, temporary: false })
    await hold(tx, person, await administratorsPost(tx), today(app.clock))
    await recordChange(app, tx, 'city-set-up', login)
  })
  return { city: pack.id, login }
}

async function administratorsPost(tx: Tx): Promise<string> {
  const post = await tx.maybeOne<{ id: string }>(
    `select id from posts where city = $1 and 'admin' = any (powers) and active order by position limit 1`,
    [tx.viewer.city],
  )
  if (!post) throw conflict('no-administrators-post', '这个城市的城市包没有设系统管理岗，请先补上。')
  return post.id
}

function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other.trim())]
  return a.length === b.length && timingSafeEqual(a, b)
}

function wrongCode(): Refusal {
  const message = '初始化口令不对。它写在服务器启动时的日志里，请照抄。'
  return new Refusal(403, 'wrong-setup-code', message, [{ field: 'code', message }])
}
