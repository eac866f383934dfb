import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { Value } from 'typebox/value'
import { faultOf } from './audit/check-proof.ts'
import { Proof } from './audit/contract.ts'
import { verifyLog } from './audit/verify-log.ts'
import { composeApp } from './compose.ts'
import { joinRecords } from './database/join-records.ts'
import { systemClock } from './platform/clock.ts'
import { readConfig } from './platform/config.ts'
import { jsonLog } from './platform/log.ts'
import { sentenceOf } from './platform/start-failure.ts'

/** The most faults a city's report names. */
const shown = 20

try {
  const { values } = parseArgs({ options: { proof: { type: 'string' }, head: { type: 'string' } } })
  const sound = values.proof ? await verifyProof(values.proof) : await verifyAll(values.head)
  process.exitCode = sound ? 0 : 1
} catch (error) {
  console.error(sentenceOf(error))
  process.exitCode = 1
}

/** Checks one proof by itself, without the records; the head is for the reader to compare. */
async function verifyProof(path: string): Promise<boolean> {
  const proof = Value.Parse(Proof, JSON.parse(await readFile(path, 'utf8')))
  const fault = faultOf(proof)
  const { number, seq, batch } = proof
  console.log(`${number} 第 ${seq} 条：${fault ?? `在第 ${batch.number} 批之中，原文未改。`}`)
  if (!fault) console.log(`批首 ${batch.head}\n请与公开页或您留存的批首核对。`)
  return fault === null
}

/** Verifies the log of every city; true when all of it holds. */
async function verifyAll(known: string | undefined): Promise<boolean> {
  const records = await joinRecords(readConfig(process.env), jsonLog('warn'))
  try {
    const app = composeApp(readConfig(process.env), systemClock, jsonLog('warn'), records.database)
    let sound = true
    let passed = known === undefined
    for (const { id, name } of app.packs.all) {
      const { batches, records: sealed, waiting, head, passes, faults } = await verifyLog(app, id, known)
      console.log(
        `${name}：${batches} 批 ${sealed} 条，${waiting} 条待封存，${faults.length === 0 ? '全部一致' : `${faults.length} 处不符`}。`,
      )
      for (const fault of faults.slice(0, shown)) console.log(`  ${fault}`)
      if (faults.length > shown) console.log(`  另有 ${faults.length - shown} 处。`)
      if (head) console.log(`  批首 ${head}`)
      sound &&= faults.length === 0
      passed ||= passes
    }
    if (!passed) console.log('各市的存证里都没有给出的批首：它之前的记录被换过，或者批首抄错了。')
    return sound && passed
  } finally {
    await records.close()
  }
}
