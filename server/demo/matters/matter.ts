import type { Chance } from '../chance.ts'

/** What an enterprise may have to say. `{words}` are filled from the lists in `fillings`. */
export interface Matter {
  title: string
  body: string
  wish: string
}

const fillings: Record<string, readonly string[]> = {
  line: ['二期产线', '三号车间', '新建车间', '热处理线', '冷库扩建工程', '喷涂线', '注塑车间', '包装线'],
  kva: ['1250', '1600', '2500', '3200', '4000', '6300'],
  month: ['3 月', '4 月', '5 月', '6 月', '7 月', '8 月'],
  months: ['三个月', '四个月', '半年', '八个月', '一年多'],
  wan: ['38', '65', '86', '120', '180', '260', '350', '480', '600', '950'],
  days: ['10', '15', '20', '30', '45'],
  times: ['两次', '三次', '四次'],
  people: ['12', '20', '35', '50', '80'],
  mu: ['8', '12', '18', '26', '35'],
  road: ['厂区东侧道路', '园区北二路', '厂门口辅路', '物流通道', '园区主干道'],
  rate: ['4.2%', '4.5%', '5.1%', '5.8%'],
  product: ['精密铸件', '农产品', '装配式构件', '中药饮片', '陶瓷制品', '新能源配件', '食品'],
}

/** The matter with its places filled by chance. */
export const fillMatter = (matter: Matter, chance: Chance): Matter => {
  const chosen = new Map<string, string>()
  const fill = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = chosen.get(name) ?? chance.pick(fillings[name] ?? [''])
      chosen.set(name, value)
      return value
    })
  return { title: fill(matter.title), body: fill(matter.body), wish: fill(matter.wish) }
}
