import { territories, unitsBeside, unitsOf } from '../../engine/city/index.ts'
import type { PackOrganisation } from '../../engine/city/index.ts'

/** Leading bodies: their leaders link enterprises, matters are not handed out to them. */
const bodies: PackOrganisation[] = unitsOf('office', [
  ['committee', '中共淄博市委员会', '市委', 'ZB-01', 'ZB-12'],
  ['government', '淄博市人民政府', '市政府', 'ZB-01', 'ZB-12'],
  ['congress', '淄博市人民代表大会常务委员会', '市人大', 'ZB-04', 'ZB-09'],
  ['consultative', '中国人民政治协商会议淄博市委员会', '市政协', 'ZB-04', 'ZB-09'],
])

const offices: PackOrganisation[] = unitsOf('office', [
  ['liaison-office', '淄博市重点企业联络员工作办公室', '市联络员办', 'ZB-12', 'ZB-13'],
  ['committee-office', '中共淄博市委办公室', '市委办公室', 'ZB-01', 'ZB-04', 'ZB-12'],
  ['congress-office', '淄博市人民代表大会常务委员会办公室', '市人大办公室', 'ZB-04'],
  ['government-office', '淄博市人民政府办公室', '市政府办公室', 'ZB-01', 'ZB-04', 'ZB-12'],
  ['consultative-office', '中国人民政治协商会议淄博市委员会办公室', '市政协办公室', 'ZB-04'],
])

const party: PackOrganisation[] = unitsOf('department', [
  ['discipline', '中共淄博市纪律检查委员会 淄博市监察委员会', '市纪委市监委', 'ZB-25', 'ZB-27', 'ZB-45'],
  ['organisation', '中共淄博市委组织部', '市委组织部', 'ZB-28', 'ZB-59'],
  ['publicity', '中共淄博市委宣传部', '市委宣传部', 'ZB-64'],
  ['united-front', '中共淄博市委统战部', '市委统战部', 'ZB-62'],
  ['political-legal', '中共淄博市委政法委员会', '市委政法委', 'ZB-48', 'ZB-50'],
  ['direct-organs', '中共淄博市委市直机关工作委员会', '市直机关工委', 'ZB-20'],
  ['assessment', '淄博市综合考核委员会办公室', '市考核办', 'ZB-21'],
  ['talent', '淄博市人才工作领导小组办公室', '市人才办', 'ZB-58', 'ZB-60'],
])

const departments: PackOrganisation[] = [
  ...unitsOf('department', [
    ['industry', '淄博市工业和信息化局', '市工信局', 'ZB-03', 'ZB-08', 'ZB-12', 'ZB-60'],
    ['reform', '淄博市发展和改革委员会', '市发展改革委', 'ZB-08', 'ZB-32'],
    ['finance', '淄博市财政局', '市财政局', 'ZB-08', 'ZB-41'],
    ['technology', '淄博市科学技术局', '市科技局', 'ZB-08'],
    ['housing', '淄博市住房和城乡建设局', '市住建局', 'ZB-08', 'ZB-61'],
    ['labour', '淄博市人力资源和社会保障局', '市人社局', 'ZB-28', 'ZB-32', 'ZB-61'],
    ['ecology', '淄博市生态环境局', '市生态环境局', 'ZB-32'],
    ['emergency', '淄博市应急管理局', '市应急局', 'ZB-32'],
    ['market', '淄博市市场监督管理局', '市市场监管局', 'ZB-32', 'ZB-33'],
    ['justice', '淄博市司法局', '市司法局', 'ZB-33', 'ZB-38', 'ZB-44'],
    ['statistics', '淄博市统计局', '市统计局', 'ZB-31'],
    ['tax', '国家税务总局淄博市税务局', '市税务局', 'ZB-08', 'ZB-32'],
    ['police', '淄博市公安局', '市公安局', 'ZB-47', 'ZB-49'],
    ['financial-regulator', '淄博市地方金融监督管理局', '市地方金融监管局', 'ZB-51', 'ZB-53'],
  ]),
  ...unitsBeside('department', '文件写作“涉及企业执法管理服务的各相关单位”，按职责补列', [
    ['land', '淄博市自然资源局', '市自然资源局', 'ZB-12', 'ZB-26'],
    ['transport', '淄博市交通运输局', '市交通运输局', 'ZB-12', 'ZB-26'],
    ['commerce', '淄博市商务局', '市商务局', 'ZB-12', 'ZB-26'],
    ['approval', '淄博市行政审批服务局', '市行政审批局', 'ZB-12', 'ZB-56'],
    ['education', '淄博市教育局', '市教育局', 'ZB-12', 'ZB-56'],
    ['city-management', '淄博市城市管理局', '市城管局', 'ZB-12', 'ZB-26'],
    ['agriculture', '淄博市农业农村局', '市农业农村局', 'ZB-12', 'ZB-26'],
  ]),
  ...unitsOf('court', [
    ['court', '淄博市中级人民法院', '市法院', 'ZB-04', 'ZB-47', 'ZB-53'],
    ['procuratorate', '淄博市人民检察院', '市检察院', 'ZB-04', 'ZB-47'],
  ]),
  ...unitsOf('bank', [
    ['central-bank', '中国人民银行淄博市中心支行', '人行淄博中支', 'ZB-51', 'ZB-53'],
    ['banking-regulator', '淄博银保监分局', '淄博银保监分局', 'ZB-51', 'ZB-54'],
  ]),
  ...unitsOf('association', [
    ['bank-association', '淄博市银行业协会', '市银行业协会', 'ZB-54'],
    ['notary', '山东省淄博市鲁中公证处', '鲁中公证处', 'ZB-23'],
  ]),
  ...unitsBeside('utility', '要素保障单位，按职责补列', [
    ['power-company', '国网淄博供电公司', '淄博供电公司', 'ZB-12'],
    ['water-gas-company', '淄博市供水供气供热企业', '市供水供气供热企业', 'ZB-12'],
  ]),
]

export const parksAndCounties: PackOrganisation[] = [
  ...territories(
    'county',
    ['ZB-05', 'ZB-13'],
    [
      ['zhangdian', '张店区人民政府', '张店区'],
      ['zichuan', '淄川区人民政府', '淄川区'],
      ['boshan', '博山区人民政府', '博山区'],
      ['zhoucun', '周村区人民政府', '周村区'],
      ['linzi', '临淄区人民政府', '临淄区'],
      ['huantai', '桓台县人民政府', '桓台县'],
      ['gaoqing', '高青县人民政府', '高青县'],
      ['yiyuan', '沂源县人民政府', '沂源县'],
    ],
  ),
  ...territories(
    'park',
    ['ZB-05', 'ZB-13'],
    [
      ['hitech', '淄博高新技术产业开发区管理委员会', '高新区'],
      ['economic-zone', '淄博经济开发区管理委员会', '经济开发区'],
      ['wenchang-lake', '文昌湖省级旅游度假区管理委员会', '文昌湖度假区'],
    ],
  ),
]

/** Units that matters are handed out to. */
export const units: PackOrganisation[] = [...party, ...departments, ...parksAndCounties]

export const organisations: PackOrganisation[] = [...bodies, ...offices, ...units]
