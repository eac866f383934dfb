import { describe, expect, test } from 'vitest'
import { publicViewer, systemViewer } from '../access/viewer.ts'
import { testDatabase } from './testing.ts'

const database = await testDatabase()

describe('a transaction', () => {
  test('works as the role that row-level security binds, and knows who is asking', async () => {
    const viewer = { ...systemViewer('sample'), organisations: ['a', 'b,c', '"d"'], posts: ['p'] }
    const seen = await database.transaction(viewer, (tx) =>
      tx.one(`select current_user as "role", app_city() as city, app_reach() as reach, app_person() as person,
        app_organisations() as organisations, app_posts() as posts`),
    )
    expect(seen).toEqual({
      role: 'zhuqitong_app',
      city: 'sample',
      reach: 'system',
      person: null,
      organisations: ['a', 'b,c', '"d"'],
      posts: ['p'],
    })
  })

  test('cannot escape its role and may make nothing', async () => {
    const able = await database.system('sample', (tx) =>
      tx.one(`select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user`),
    )
    expect(Object.values(able)).toEqual([false, false, false, false])
    await expect(database.system('sample', (tx) => tx.query('create table stray ()'))).rejects.toThrow(
      'permission denied',
    )
  })

  test('leaves nothing of one viewer to the next', async () => {
    await database.transaction(systemViewer('sample'), (tx) => tx.one('select 1 as one'))
    const [outside] = await database.asOwner<{ city: string | null }>('select app_city() as city')
    expect(outside).toEqual({ city: null })
  })

  test('is undone as a whole when it fails', async () => {
    const failing = database.system('sample', async (tx) => {
      await tx.query(`insert into cities (id, name, short_name, province) values ('gone', '甲市', '甲', '省')`)
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await database.asOwner(`select id from cities where id = 'gone'`)).toEqual([])
  })

  test('does not pass for kept when a failed statement was passed over', async () => {
    const careless = database.system('sample', async (tx) => {
      await tx.query('select no_such_column').catch(() => {})
    })
    await expect(careless).rejects.toThrow('nothing was kept')
  })

  test('tells others only once it is kept', async () => {
    const told: string[] = []
    await database.system('sample', async (tx) => tx.afterCommit(() => void told.push('kept')))
    const failing = database.system('sample', async (tx) => {
      tx.afterCommit(() => void told.push('lost'))
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(told).toEqual(['kept'])
  })

  test('fails alone when its connection is lost between two statements', async () => {
    const losing = database.system('sample', async (tx) => {
      const { pid } = await tx.one<{ pid: number }>('select pg_backend_pid() as pid')
      await database.asOwner('select pg_terminate_backend($1, 10000)', [pid])
      await tx.one('select 1')
    })
    await expect(losing).rejects.toThrow(/terminating connection|Connection terminated|not queryable/)
    expect(await database.system('sample', (tx) => tx.one('select 1 as one'))).toEqual({ one: 1 })
  })

  test('is tried again after a serialization failure, but not for ever', async () => {
    const run = (failures: number) => {
      let runs = 0
      return database.system('sample', async () => {
        if (runs++ < failures) throw Object.assign(new Error('try again'), { code: '40001' })
        return runs
      })
    }
    expect(await run(3)).toBe(4)
    await expect(run(4)).rejects.toThrow('try again')
  })

  test('reads instants, civil dates and large counts as the product means them', async () => {
    const row = await database.system(null, (tx) =>
      tx.one(
        `select $1::timestamptz as at, ($1::timestamptz)::date as day, array[date '2026-10-01'] as days, 9007199254740991::bigint as count`,
        [new Date('2026-11-22T16:30:00Z')],
      ),
    )
    expect(row).toEqual({
      at: Date.parse('2026-11-22T16:30:00Z'),
      day: '2026-11-23',
      days: ['2026-10-01'],
      count: 9007199254740991,
    })
    await expect(database.system(null, (tx) => tx.one('select 9007199254740993::bigint as n'))).rejects.toThrow(
      'too large',
    )
  })

  test('streams long results in batches', async () => {
    const sizes: number[] = []
    await database.system(null, async (tx) => {
      for await (const batch of tx.stream('select generate_series(1, $1::int)', [12], 5)) sizes.push(batch.length)
    })
    expect(sizes).toEqual([5, 5, 2])
  })
})

describe('packs', () => {
  test('of another city do not exist for a viewer', async () => {
    await database.asOwner(
      `insert into cities (id, name, short_name, province) values ('a','甲市','甲','省'), ('b','乙市','乙','省')`,
    )
    await database.asOwner(
      `insert into packs (city, version, checksum, definition, published_at) values ('a', 1, 'x', '{}', now()), ('b', 1, 'x', '{}', now())`,
    )
    expect(await database.transaction(publicViewer('a'), (tx) => tx.many('select city from packs'))).toEqual([
      { city: 'a' },
    ])
    expect(await database.system(null, (tx) => tx.many('select city from packs'))).toEqual([])
  })
})
