import { cityPacks } from '../../server/city-packs.ts'
import { readLastTests } from '../testing/last-tests.ts'
import { reportDuties } from './duty-report.ts'

const duties = cityPacks.flatMap((pack) => pack.duties)
const reports = reportDuties(duties, readLastTests())

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(reports, null, 2))
} else {
  for (const { id, mechanism, status, passed } of reports) {
    console.log(`${id}  ${mechanism.padEnd(24)} ${status.padEnd(8)} ${passed}`)
  }
  const working = reports.filter(({ status }) => status === 'working').length
  console.log(`${working} of ${reports.length} duties working`)
}
