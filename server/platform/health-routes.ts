import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { Database } from '../database/database.ts'
import { migrationNames } from '../database/migrate.ts'
import type { App } from './app.ts'
import { Refusal } from './refusal.ts'

const schema = {
  summary: '系统是否可用',
  response: { 200: Type.Object({ status: Type.Literal('ok'), migration: Type.String() }) },
}

/** `GET /api/health`: ok only when the database answers and has every migration of this program, and no other. */
export function healthRoutes(app: App): FastifyPluginAsyncTypebox {
  return async (server) => {
    server.get('/api/health', { schema, config: { access: 'public' } }, async () => {
      const [known, applied] = await Promise.all([migrationNames(), appliedMigrations(app.database)])
      if (known.join() !== applied.join()) {
        throw new Refusal(503, 'migrations-behind', '数据库结构与程序版本不一致，请重新启动程序以完成升级。')
      }
      return { status: 'ok' as const, migration: applied.at(-1)! }
    })
  }
}

async function appliedMigrations(database: Database): Promise<string[]> {
  try {
    const rows = await database.system(null, (tx) =>
      tx.many<{ name: string }>('select name from schema_migrations order by name'),
    )
    return rows.map(({ name }) => name)
  } catch {
    throw new Refusal(503, 'database-silent', '数据库暂时没有应答，请稍后再试。')
  }
}
