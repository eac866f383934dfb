import { territories, unitsBeside, unitsOf } from '../../engine/city/index.ts'
import type { PackOrganisation } from '../../engine/city/index.ts'

/** Leading bodies: their leaders coordinate, matters are not handed out to them. */
const bodies: PackOrganisation[] = [
  ...unitsOf('office', [['government', '秦皇岛市人民政府', '市政府', 'QH-01', 'QH-02', 'QH-03']]),
  ...unitsBeside('office', '文件写明有条件的可扩展到党委、人大、政协领导，补列', [
    ['committee', '中共秦皇岛市委员会', '市委', 'QH-01'],
    ['congress', '秦皇岛市人民代表大会常务委员会', '市人大', 'QH-01'],
    ['consultative', '中国人民政治协商会议秦皇岛市委员会', '市政协', 'QH-01'],
  ]),
]

const offices: PackOrganisation[] = unitsOf('office', [
  ['help-office', '秦皇岛市重点企业帮扶工作领导小组办公室', '市帮企办', 'QH-01', 'QH-03'],
  ['government-office', '秦皇岛市人民政府办公厅', '市政府办公厅', 'QH-02', 'QH-03'],
])

const departments: PackOrganisation[] = [
  ...unitsOf('department', [
    ['industry', '秦皇岛市工业和信息化局', '市工信局', 'QH-03', 'QH-06', 'QH-07', 'QH-08'],
    ['reform', '秦皇岛市发展和改革委员会', '市发改委', 'QH-01', 'QH-03'],
    ['finance', '秦皇岛市财政局', '市财政局', 'QH-01'],
    ['civil-affairs', '秦皇岛市民政局', '市民政局', 'QH-01'],
    ['commerce', '秦皇岛市商务局', '市商务局', 'QH-01'],
    ['market', '秦皇岛市食品和市场监督管理局', '市食品市场监管局', 'QH-01'],
    ['environment', '秦皇岛市环境保护局', '市环保局', 'QH-01', 'QH-03'],
    ['city-management', '秦皇岛市城市管理局', '市城管局', 'QH-01'],
    ['agriculture', '秦皇岛市农业局', '市农业局', 'QH-01'],
    ['planning', '秦皇岛市城乡规划局', '市规划局', 'QH-03'],
    ['land', '秦皇岛市国土资源局', '市国土局', 'QH-03'],
    ['construction', '秦皇岛市城乡建设局', '市建设局', 'QH-03'],
    ['financial-office', '秦皇岛市人民政府金融工作办公室', '市金融办', 'QH-03', 'QH-04', 'QH-05'],
    ['labour', '秦皇岛市人力资源和社会保障局', '市人社局', 'QH-03'],
    ['service', '秦皇岛市政务服务中心', '市政务服务中心', 'QH-03'],
    ['safety', '秦皇岛市安全生产监督管理局', '市安监局', 'QH-03'],
  ]),
  ...unitsBeside('department', '文件写作“召集相关部门”，按职责补列', [
    ['transport', '秦皇岛市交通运输局', '市交通局', 'QH-03'],
    ['technology', '秦皇岛市科学技术局', '市科技局', 'QH-03'],
    ['education', '秦皇岛市教育局', '市教育局', 'QH-03'],
    ['police', '秦皇岛市公安局', '市公安局', 'QH-03'],
    ['state-tax', '秦皇岛市国家税务局', '市国税局', 'QH-03'],
    ['local-tax', '秦皇岛市地方税务局', '市地税局', 'QH-03'],
    ['legal', '秦皇岛市人民政府法制办公室', '市法制办', 'QH-03'],
  ]),
  ...unitsOf('bank', [
    ['banking-regulator', '秦皇岛银监分局', '市银监分局', 'QH-04'],
    ['central-bank', '中国人民银行秦皇岛市中心支行', '市人行', 'QH-04'],
  ]),
  ...unitsBeside('utility', '要素保障单位，按职责补列', [
    ['power-company', '国网秦皇岛供电公司', '秦皇岛供电公司', 'QH-03'],
    ['water-gas-company', '秦皇岛市供水供气供热企业', '市供水供气供热企业', 'QH-03'],
  ]),
]

export const parksAndCounties: PackOrganisation[] = [
  ...territories(
    'county',
    ['QH-01', 'QH-06'],
    [
      ['haigang', '海港区人民政府', '海港区'],
      ['shanhaiguan', '山海关区人民政府', '山海关区'],
      ['beidaihe', '北戴河区人民政府', '北戴河区'],
      ['funing', '抚宁区人民政府', '抚宁区'],
      ['changli', '昌黎县人民政府', '昌黎县'],
      ['lulong', '卢龙县人民政府', '卢龙县'],
      ['qinglong', '青龙满族自治县人民政府', '青龙县'],
    ],
  ),
  ...territories(
    'park',
    ['QH-01', 'QH-06'],
    [
      ['development-zone', '秦皇岛经济技术开发区管理委员会', '开发区'],
      ['beidaihe-new-area', '北戴河新区管理委员会', '北戴河新区'],
    ],
  ),
]

/** Units that matters are handed out to. */
export const units: PackOrganisation[] = [...departments, ...parksAndCounties]

export const organisations: PackOrganisation[] = [...bodies, ...offices, ...units]
