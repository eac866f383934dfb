import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { testDatabase } from '../database/testing.ts'

/** What the library's data file holds: `{ "2026-10-10": "National Day,国庆节,3" }`. */
interface PublishedDays {
  holidays: Record<string, string>
  workdays: Record<string, string>
}

const database = await testDatabase()
const published: PublishedDays = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('chinese-days/dist/chinese-days.json'), 'utf8'),
)

test('the calendar holds exactly the days the notices of 2004 to 2026 settled', async () => {
  const rows = await database.system(null, (tx) =>
    tx.many<{ date: string; working: boolean }>('select date, working from calendar_days order by date'),
  )
  const held = (working: boolean) => rows.filter((row) => row.working === working).map((row) => row.date)
  const until = (days: Record<string, string>) =>
    Object.keys(days)
      .filter((date) => date < '2027')
      .toSorted()
  expect(held(false)).toEqual(until(published.holidays))
  expect(held(true)).toEqual(until(published.workdays))
})

test('nobody changes the calendar but through publishing a year', async () => {
  const attempts = [
    `delete from calendar_days where year = 2026`,
    `insert into calendar_days (date, year, working, name) values ('2027-01-01', 2027, false, '元旦')`,
    `update calendar_years set status = 'official', notice_title = '假的' where year = 2027`,
    `insert into calendar_hours values ('2026-10-12', 540, 720)`,
  ]
  for (const sql of attempts) {
    await expect(database.system('sample', (tx) => tx.query(sql))).rejects.toThrow('permission denied')
  }
})
