import { cities } from '../../cities/all.ts'
import { readLastTests } from '../testing/last-tests.ts'
import { reportDuties } from './duty-report.ts'
import { registerTable } from './register-table.ts'

const duties = cities.flatMap((city) => city.duties)
const tests = readLastTests()
const reports = reportDuties(duties, tests)

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(reports, null, 2))
} else {
  console.log(registerTable(duties, reports))
  if (tests.length === 0) console.log('还没有测试结果：先运行 npm test。')
}
