import { expect, test } from 'vitest'
import { migrate, migrationNames } from './migrate.ts'
import { testDatabase } from './testing.ts'

const database = await testDatabase()

test('a database that is up to date is left as it is, also by two processes at once', async () => {
  const again = await Promise.all([migrate(database.ownerUrl), migrate(database.ownerUrl)])
  expect(again).toEqual([[], []])
})

test('a migration that changed after it was applied is refused, and so is a database newer than the program', async () => {
  const [first] = await migrationNames()
  const [{ checksum }] = (await database.asOwner<{ checksum: string }>(
    `update schema_migrations s set checksum = 'other' from schema_migrations o where o.name = s.name and s.name = $1
     returning o.checksum`,
    [first],
  )) as [{ checksum: string }]
  await expect(migrate(database.ownerUrl)).rejects.toThrow(`迁移 ${first} 在执行之后被改动过`)
  await database.asOwner('update schema_migrations set checksum = $2 where name = $1', [first, checksum])

  await database.asOwner(`insert into schema_migrations (name, checksum) values ('9999-future', '')`)
  await expect(migrate(database.ownerUrl)).rejects.toThrow('数据库比程序新')
})
