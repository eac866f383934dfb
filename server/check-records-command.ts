import { parseArgs } from 'node:util'
import { checkRecords } from './cases/check-records.ts'
import { composeApp } from './compose.ts'
import { joinRecords } from './database/join-records.ts'
import { systemClock } from './platform/clock.ts'
import { readConfig } from './platform/config.ts'
import { jsonLog } from './platform/log.ts'
import { sentenceOf } from './platform/start-failure.ts'

/** The most cases a city's report names. */
const shown = 20

try {
  const { repair = false } = parseArgs({ options: { repair: { type: 'boolean' } } }).values
  process.exitCode = (await check(repair)) ? 0 : 1
} catch (error) {
  console.error(sentenceOf(error))
  process.exitCode = 1
}

/** Rebuilds every case of every city from its recorded actions; true when all tables say what the actions say. */
async function check(repair: boolean): Promise<boolean> {
  const records = await joinRecords(readConfig(process.env), jsonLog('warn'))
  try {
    const app = composeApp(readConfig(process.env), systemClock, jsonLog('warn'), records.database)
    let sound = true
    for (const { id, name } of app.packs.all) {
      const { cases, damaged } = await checkRecords(app, id, repair)
      const outcome =
        damaged.length === 0 ? '与动作记录一致' : `${damaged.length} 件不一致${repair ? '，已按动作记录改正' : ''}`
      console.log(`${name}：${cases} 件，${outcome}。`)
      for (const { number, differences } of damaged.slice(0, shown))
        console.log(`  ${number}：${differences.map(({ what }) => what).join('、')}`)
      if (damaged.length > shown) console.log(`  另有 ${damaged.length - shown} 件。`)
      sound &&= damaged.length === 0 || repair
    }
    return sound
  } finally {
    await records.close()
  }
}
