import type { CoverageRule } from '../../../engine/city/liaison.ts'
import type { CityPack } from '../../../engine/city/types.ts'
import type { Tx } from '../../database/tx.ts'
import type { DistrictCoverage } from '../../obligations/count-coverage.ts'
import { countCoverage } from '../../obligations/count-coverage.ts'
import type { App } from '../../platform/app.ts'
import { today as todayOf } from '../../platform/today.ts'
import type { Coverage, CoverageRow } from './contract.ts'
import { seesDistrict } from './policy.ts'

/** What a city covers where its document does not say: every above-scale enterprise. */
const usual: Pick<CoverageRule, 'of' | 'target'> = { of: 'above-scale', target: 100 }
const words: Record<CoverageRule['of'], string> = { 'above-scale': '规上企业', key: '重点企业' }

export const coverageRule = ({ liaison }: CityPack): Pick<CoverageRule, 'of' | 'target'> => liaison.coverage ?? usual

/** District by district how many enterprises have their leader, those with most gaps first. */
export async function readCoverage(app: App, tx: Tx): Promise<Coverage> {
  const pack = app.packs.get(tx.viewer.city)
  const today = todayOf(app.clock)
  const { of, target } = coverageRule(pack)
  const counted = (await countCoverage(tx, { of }, today)).filter(({ district }) =>
    seesDistrict(tx.viewer, pack, district),
  )
  const name = (id: string) => pack.districts.find((each) => each.id === id)?.name ?? '没有写明区县'
  return {
    year: Number(today.slice(0, 4)),
    of: words[of],
    target,
    overlap: pack.liaison.overlap,
    total: present(counted.reduce(sum, nothing), '合计', target),
    rows: counted.map((row) => present(row, name(row.district), target)),
  }
}

const nothing: DistrictCoverage = { district: '', total: 0, byCity: 0, byCounty: 0, both: 0, gaps: 0 }

const sum = (a: DistrictCoverage, b: DistrictCoverage): DistrictCoverage => ({
  district: '',
  total: a.total + b.total,
  byCity: a.byCity + b.byCity,
  byCounty: a.byCounty + b.byCounty,
  both: a.both + b.both,
  gaps: a.gaps + b.gaps,
})

function present(row: DistrictCoverage, name: string, target: number): CoverageRow {
  const percent = row.total === 0 ? null : ((row.total - row.gaps) / row.total) * 100
  // 99.96 % is not whole: what is missing is never rounded away.
  const shown = percent === null ? null : Math.floor(percent * 10) / 10
  return { ...row, name, percent: shown, light: lightOf(percent, row.gaps, target) }
}

function lightOf(percent: number | null, gaps: number, target: number): CoverageRow['light'] {
  if (percent === null) return { name: 'wait', words: '没有要覆盖的' }
  return percent >= target ? { name: 'ok', words: '已覆盖' } : { name: 'near', words: `缺 ${gaps} 户` }
}
