import { territories, unitsBeside, unitsOf } from '../../engine/city/index.ts'
import type { PackOrganisation } from '../../engine/city/index.ts'

/** Leading bodies: their leaders coordinate, matters are not handed out to them. */
export const bodies: PackOrganisation[] = [
  ...unitsOf('office', [
    ['committee', '中共普洱市委员会', '市委', 'PE-01', 'PE-04'],
    ['government', '普洱市人民政府', '市政府', 'PE-01', 'PE-04'],
    ['congress', '普洱市人民代表大会常务委员会', '市人大', 'PE-04'],
    ['consultative', '中国人民政治协商会议普洱市委员会', '市政协', 'PE-04'],
  ]),
]

/** Offices that run the platform. */
export const offices: PackOrganisation[] = unitsOf('office', [
  ['private-economy-office', '普洱市促进民营经济暨中小企业发展工作领导小组办公室', '市民营办', 'PE-27', 'PE-28'],
  ['environment-office', '普洱市营商环境建设工作领导小组办公室', '市营商办', 'PE-36'],
  ['committee-office', '中共普洱市委办公室（市委督查室）', '市委督查室', 'PE-37'],
  ['government-office', '普洱市人民政府办公室（市政府督查室）', '市政府督查室', 'PE-37'],
])

const departments: PackOrganisation[] = [
  ...unitsOf('department', [
    ['discipline', '中共普洱市纪律检查委员会 普洱市监察委员会', '市纪委市监委', 'PE-25', 'PE-37'],
    ['organisation', '中共普洱市委组织部', '市委组织部', 'PE-06', 'PE-33'],
    ['publicity', '中共普洱市委宣传部', '市委宣传部', 'PE-20'],
    ['united-front', '中共普洱市委统战部', '市委统战部', 'PE-01'],
    ['political-legal', '中共普洱市委政法委员会', '市委政法委', 'PE-38'],
    ['assessment', '普洱市综合考评办公室', '市考评办', 'PE-03'],
    ['industry', '普洱市工业和信息化局', '市工信局', 'PE-07', 'PE-12'],
    ['reform', '普洱市发展和改革委员会', '市发展改革委', 'PE-38'],
    ['finance', '普洱市财政局', '市财政局', 'PE-12', 'PE-22'],
    ['financial-office', '普洱市金融办公室', '市金融办', 'PE-07', 'PE-09'],
    ['land', '普洱市自然资源和规划局', '市自然资源规划局', 'PE-11'],
    ['commerce', '普洱市商务局', '市商务局', 'PE-17'],
    ['service', '普洱市政务服务局', '市政务服务局', 'PE-35'],
    ['investment', '普洱市投资促进局', '市投资促进局', 'PE-34'],
    ['investment-committee', '普洱市招商引资工作委员会办公室', '市招商委办', 'PE-26'],
    ['state-assets', '普洱市人民政府国有资产监督管理委员会', '市国资委', 'PE-25'],
    ['audit', '普洱市审计局', '市审计局', 'PE-25'],
    ['burden', '普洱市减轻企业负担领导小组办公室', '市减负办', 'PE-24'],
    ['justice', '普洱市司法局', '市司法局', 'PE-38'],
  ]),
  ...unitsBeside('department', '文件写作“市直有关部门”，按职责补列', [
    ['labour', '普洱市人力资源和社会保障局', '市人社局', 'PE-27'],
    ['ecology', '普洱市生态环境局', '市生态环境局', 'PE-27'],
    ['housing', '普洱市住房和城乡建设局', '市住建局', 'PE-27'],
    ['transport', '普洱市交通运输局', '市交通运输局', 'PE-27'],
    ['market', '普洱市市场监督管理局', '市市场监管局', 'PE-27'],
    ['emergency', '普洱市应急管理局', '市应急局', 'PE-27'],
    ['agriculture', '普洱市农业农村局', '市农业农村局', 'PE-27'],
    ['education', '普洱市教育体育局', '市教育体育局', 'PE-27'],
    ['tax', '国家税务总局普洱市税务局', '市税务局', 'PE-27'],
    ['police', '普洱市公安局', '市公安局', 'PE-27'],
  ]),
  ...unitsOf('court', [
    ['court', '普洱市中级人民法院', '市法院', 'PE-38'],
    ['procuratorate', '普洱市人民检察院', '市检察院', 'PE-38'],
  ]),
  ...unitsOf('bank', [
    ['central-bank', '中国人民银行普洱市中心支行', '人行普洱中支', 'PE-07', 'PE-10'],
    ['banking-regulator', '普洱银保监分局', '普洱银保监分局', 'PE-09'],
  ]),
  ...unitsOf('association', [['chamber', '普洱市工商业联合会', '市工商联', 'PE-01', 'PE-06']]),
  ...unitsBeside('utility', '要素保障单位，按职责补列', [
    ['power-company', '普洱供电局', '普洱供电局', 'PE-27'],
    ['water-company', '普洱市供排水企业', '市供水企业', 'PE-27'],
  ]),
]

export const parksAndCounties: PackOrganisation[] = [
  ...territories(
    'county',
    ['PE-04', 'PE-27'],
    [
      ['simao', '思茅区人民政府', '思茅区'],
      ['ninger', '宁洱哈尼族彝族自治县人民政府', '宁洱县'],
      ['mojiang', '墨江哈尼族自治县人民政府', '墨江县'],
      ['jingdong', '景东彝族自治县人民政府', '景东县'],
      ['jinggu', '景谷傣族彝族自治县人民政府', '景谷县'],
      ['zhenyuan', '镇沅彝族哈尼族拉祜族自治县人民政府', '镇沅县'],
      ['jiangcheng', '江城哈尼族彝族自治县人民政府', '江城县'],
      ['menglian', '孟连傣族拉祜族佤族自治县人民政府', '孟连县'],
      ['lancang', '澜沧拉祜族自治县人民政府', '澜沧县'],
      ['ximeng', '西盟佤族自治县人民政府', '西盟县'],
    ],
  ),
  ...territories(
    'park',
    ['PE-11'],
    [
      ['industrial-park', '普洱市工业园区管理委员会', '市工业园区'],
      ['border-zone', '孟连（勐阿）边境经济合作区管理委员会', '孟连边合区'],
    ],
  ),
]

/** Units that matters are handed out to. */
export const units: PackOrganisation[] = [...departments, ...parksAndCounties]

export const organisations: PackOrganisation[] = [...bodies, ...offices, ...units]
