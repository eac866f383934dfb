interface Operation {
  parameters?: { name: string; description?: string; schema?: { title?: string; description?: string } }[]
  responses?: Record<string, { description?: string }>
}

/** Parts of addresses that mean the same everywhere. */
const places: Record<string, string> = {
  city: '城市的代号，见“本系统的城市”',
  ref: '事项的编号（如 诉2026-0387，编码后写进地址）或 id',
  id: '列表里给出的 id',
  month: '月份，如 2026-10',
  seq: '第几条记录，从 1 起',
  part: '其中一项的 id',
  file: '日历地址的末段，以 .ics 结尾',
  obligation: '履职义务的代号',
  period: '哪一期，以这一期的第一天写',
  unit: '单位的代号',
  show: '看哪些',
  state: '状态',
  from: '从哪天起',
  until: '到哪天止',
  mine: '只看自己的',
  person: '人员的 id',
  post: '岗位的代号',
  organisation: '单位的代号',
  key: '接口密钥的 id',
  webhook: '推送的 id',
  measure: '措施的代号',
  kind: '种类的代号',
  year: '年份，如 2026',
  q: '搜索',
  what: '改了什么',
  page: '第几页，从 1 起',
  pageSize: '每页几行',
  size: '每页几行',
  sort: '次序，前面加 - 的从后往前',
  descending: '从后往前',
}

/** Says in Chinese what the description of the API would otherwise leave to its defaults. Changes the document. */
export function describeParts(document: { paths?: object }): void {
  const operations = Object.values(document.paths ?? {}).flatMap((methods: object) => Object.values(methods))
  for (const { parameters = [], responses = {} } of operations as Operation[]) {
    for (const parameter of parameters) {
      const { title, description } = parameter.schema ?? {}
      const said = [...new Set([title, description ?? parameter.description])].filter(Boolean).join('：')
      parameter.description = said || (places[parameter.name] ?? parameter.name)
    }
    for (const response of Object.values(responses))
      if (response.description === 'Default Response') response.description = '办成'
  }
}
