import { territories, unitsBeside, unitsOf } from '../../engine/city/index.ts'
import type { PackOrganisation } from '../../engine/city/index.ts'

/** Leading bodies and the working groups of the campaign: they steer and coordinate, matters are not handed out to them. */
const bodies: PackOrganisation[] = unitsOf('office', [
  ['committee', '中共赣州市委员会', '市委', 'GZ-07', 'GZ-16'],
  ['government', '赣州市人民政府', '市政府', 'GZ-07', 'GZ-16'],
  ['congress', '赣州市人民代表大会常务委员会', '市人大', 'GZ-07'],
  ['consultative', '中国人民政治协商会议赣州市委员会', '市政协', 'GZ-07'],
])

const offices: PackOrganisation[] = unitsOf('office', [
  ['campaign-office', '赣州市降低企业成本优化发展环境专项行动领导小组办公室', '市专项行动办', 'GZ-10', 'GZ-16'],
  ['preaching-group', '赣州市政策宣讲专项小组', '政策宣讲组', 'GZ-16'],
  ['visiting-group', '赣州市入企帮扶专项小组', '入企帮扶组', 'GZ-07', 'GZ-08', 'GZ-16'],
  ['solving-group', '赣州市破解难题专项小组', '破解难题组', 'GZ-12', 'GZ-16'],
  ['supervising-group', '赣州市督查考核专项小组', '督查考核组', 'GZ-13', 'GZ-16'],
])

const departments: PackOrganisation[] = [
  ...unitsOf('department', [['reform', '赣州市发展和改革委员会', '市发改委', 'GZ-16']]),
  ...unitsBeside('department', '文件统称“市直各部门”，按当年机构和职责列出', [
    ['industry', '赣州市工业和信息化委员会', '市工信委', 'GZ-12'],
    ['finance', '赣州市财政局', '市财政局', 'GZ-12'],
    ['land', '赣州市国土资源局', '市国土局', 'GZ-08', 'GZ-12'],
    ['planning', '赣州市城乡规划局', '市规划局', 'GZ-12'],
    ['construction', '赣州市城乡建设局', '市建设局', 'GZ-12'],
    ['transport', '赣州市交通运输局', '市交通局', 'GZ-12'],
    ['labour', '赣州市人力资源和社会保障局', '市人社局', 'GZ-08', 'GZ-12'],
    ['environment', '赣州市环境保护局', '市环保局', 'GZ-12'],
    ['commerce', '赣州市商务局', '市商务局', 'GZ-12'],
    ['technology', '赣州市科学技术局', '市科技局', 'GZ-08', 'GZ-12'],
    ['market', '赣州市市场和质量监督管理局', '市市场监管局', 'GZ-12'],
    ['safety', '赣州市安全生产监督管理局', '市安监局', 'GZ-12'],
    ['service', '赣州市行政服务中心管理委员会', '市行政服务中心', 'GZ-12'],
    ['financial-office', '赣州市人民政府金融工作办公室', '市金融办', 'GZ-09', 'GZ-12'],
    ['state-tax', '赣州市国家税务局', '市国税局', 'GZ-12'],
    ['local-tax', '赣州市地方税务局', '市地税局', 'GZ-12'],
    ['police', '赣州市公安局', '市公安局', 'GZ-12'],
    ['education', '赣州市教育局', '市教育局', 'GZ-12'],
    ['agriculture', '赣州市农业和粮食局', '市农粮局', 'GZ-12'],
    ['legal', '赣州市人民政府法制办公室', '市法制办', 'GZ-12'],
    ['discipline', '中共赣州市纪律检查委员会 赣州市监察局', '市纪委监察局', 'GZ-15'],
  ]),
  ...unitsBeside('court', '文件统称“驻市各单位”，按职责列出', [['court', '赣州市中级人民法院', '市法院', 'GZ-12']]),
  ...unitsBeside('bank', '文件统称“驻市各单位”，按职责列出', [
    ['central-bank', '中国人民银行赣州市中心支行', '人行赣州中支', 'GZ-09'],
    ['banking-regulator', '赣州银监分局', '赣州银监分局', 'GZ-09'],
  ]),
  ...unitsBeside('utility', '文件统称“驻市各单位”，按职责列出', [
    ['power-company', '国网赣州供电公司', '赣州供电公司', 'GZ-12'],
    ['water-gas-company', '赣州市供水供气企业', '市供水供气企业', 'GZ-12'],
  ]),
]

export const parksAndCounties: PackOrganisation[] = [
  ...territories(
    'county',
    ['GZ-11', 'GZ-12'],
    [
      ['zhanggong', '章贡区人民政府', '章贡区'],
      ['nankang', '南康区人民政府', '南康区'],
      ['ganxian', '赣县区人民政府', '赣县区'],
      ['xinfeng', '信丰县人民政府', '信丰县'],
      ['dayu', '大余县人民政府', '大余县'],
      ['shangyou', '上犹县人民政府', '上犹县'],
      ['chongyi', '崇义县人民政府', '崇义县'],
      ['anyuan', '安远县人民政府', '安远县'],
      ['longnan', '龙南市人民政府', '龙南市'],
      ['dingnan', '定南县人民政府', '定南县'],
      ['quannan', '全南县人民政府', '全南县'],
      ['ningdu', '宁都县人民政府', '宁都县'],
      ['yudu', '于都县人民政府', '于都县'],
      ['xingguo', '兴国县人民政府', '兴国县'],
      ['huichang', '会昌县人民政府', '会昌县'],
      ['xunwu', '寻乌县人民政府', '寻乌县'],
      ['shicheng', '石城县人民政府', '石城县'],
      ['ruijin', '瑞金市人民政府', '瑞金市'],
    ],
  ),
  ...territories(
    'park',
    ['GZ-11', 'GZ-12'],
    [
      ['ganzhou-zone', '赣州经济技术开发区管理委员会', '赣州经开区'],
      ['longnan-zone', '龙南经济技术开发区管理委员会', '龙南经开区'],
      ['ruijin-zone', '瑞金经济技术开发区管理委员会', '瑞金经开区'],
    ],
  ),
]

/** Units that matters are handed out to. */
export const units: PackOrganisation[] = [...departments, ...parksAndCounties]

export const organisations: PackOrganisation[] = [...bodies, ...offices, ...units]
