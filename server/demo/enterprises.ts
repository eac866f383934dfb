import { creditCodeCheck } from '../../engine/enterprises/credit-code.ts'
import type { CityPack } from '../../engine/city/types.ts'
import type { Chance } from './chance.ts'
import type { NewEnterprise } from '../enterprises/contract.ts'

const first = '恒启盛永明瑞宏佳安卓天绿智金海润华汇鼎元'
const second = '锐程泰固德禾图智达立丰源行桥晟通光创峰和'
const trades: readonly (readonly [trade: string, industry: string])[] = [
  ['精密机械', '通用设备制造业'],
  ['铸造', '金属制品业'],
  ['新材料', '非金属矿物制品业'],
  ['食品', '食品制造业'],
  ['农业科技', '农副食品加工业'],
  ['纺织', '纺织业'],
  ['家具', '家具制造业'],
  ['医药', '医药制造业'],
  ['包装', '造纸和纸制品业'],
  ['物流', '道路运输业'],
  ['传感科技', '仪器仪表制造业'],
  ['新能源', '电气机械和器材制造业'],
  ['商贸', '批发业'],
  ['建材', '非金属矿物制品业'],
  ['化工', '化学原料和化学制品制造业'],
  ['软件', '软件和信息技术服务业'],
]
const sizes = ['large', 'medium', 'medium', 'small', 'small', 'small', 'micro'] as const
const codeCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** A valid code of an invented enterprise: private enterprise, area of no county, nine places by chance. */
const creditCode = (chance: Chance): string => {
  const body = Array.from({ length: 9 }, () => codeCharacters[chance.between(0, codeCharacters.length - 1)]).join('')
  const first17 = `91990100${body}`
  return first17 + creditCodeCheck(first17)
}

/** So many invented enterprises of the city; names do not repeat. */
export const inventEnterprises = (pack: CityPack, count: number, chance: Chance): NewEnterprise[] => {
  const names = new Set<string>()
  const enterprises: NewEnterprise[] = []
  while (enterprises.length < count) {
    const [trade, industry] = chance.pick(trades)
    const style = `${chance.pick([...first])}${chance.pick([...second])}`
    const name = `${pack.shortName}${style}${trade}有限公司`
    if (names.has(name)) continue
    names.add(name)
    enterprises.push(enterpriseOf(pack, name, `${style}${trade}`, industry, chance))
  }
  return enterprises
}

const enterpriseOf = (
  pack: CityPack,
  name: string,
  shortName: string,
  industry: string,
  chance: Chance,
): NewEnterprise => {
  const size = chance.pick(sizes)
  const district = pack.districts.length > 0 ? chance.pick(pack.districts) : null
  return {
    creditCode: creditCode(chance),
    name,
    shortNames: [shortName],
    district: district?.id ?? null,
    kind: '有限责任公司',
    industry,
    capitalText: `${chance.pick([100, 300, 500, 800, 1000, 2000, 5000, 10000])}万元人民币`,
    established: `${chance.between(1998, 2022)}-0${chance.between(1, 9)}-${chance.between(10, 28)}`,
    address: `${district?.name ?? pack.name}工业园区 ${chance.between(1, 60)} 号`,
    keyEnterprise: size === 'large' || chance.percent(15),
    aboveScale: size !== 'micro' && size !== 'small' ? true : chance.percent(25),
    size,
    contactPerson: '企业联系人',
    contactPhone: `139${String(chance.between(0, 99_999_999)).padStart(8, '0')}`,
  }
}
