import { territories, unitsBeside, unitsOf } from '../../engine/city/index.ts'
import type { PackOrganisation } from '../../engine/city/index.ts'

/** Leading bodies: their leaders coordinate, matters are not handed out to them. */
const bodies: PackOrganisation[] = [
  ...unitsOf('office', [
    ['committee', '中共焦作市委员会', '市委', 'JZ-10'],
    ['government', '焦作市人民政府', '市政府', 'JZ-01', 'JZ-09'],
  ]),
  ...unitsBeside('office', '文件只写市领导分包企业，四套班子补列', [
    ['congress', '焦作市人民代表大会常务委员会', '市人大', 'JZ-02'],
    ['consultative', '中国人民政治协商会议焦作市委员会', '市政协', 'JZ-02'],
  ]),
]

const offices: PackOrganisation[] = [
  ...unitsOf('office', [
    ['service-office', '焦作市服务工业企业长效机制领导小组办公室', '市服务企业办公室', 'JZ-01', 'JZ-08'],
  ]),
  ...unitsBeside('office', '文件把检查督促交给领导小组，由督查室承担日常', [
    ['supervision', '焦作市人民政府督查室', '市政府督查室', 'JZ-10'],
  ]),
]

const departments: PackOrganisation[] = [
  ...unitsOf('department', [
    ['enterprise-bureau', '焦作市企业发展服务局', '市企业服务局', 'JZ-01', 'JZ-11', 'JZ-12'],
    ['reform', '焦作市发展和改革委员会', '市发改委', 'JZ-01', 'JZ-16'],
    ['finance', '焦作市财政局', '市财政局', 'JZ-01'],
    ['state-assets', '焦作市人民政府国有资产管理办公室', '市国资办', 'JZ-01'],
    ['supervision-bureau', '焦作市监察局', '市监察局', 'JZ-01', 'JZ-18'],
    ['commerce', '焦作市商务局', '市商务局', 'JZ-01'],
    ['construction', '焦作市建设委员会', '市建委', 'JZ-01'],
    ['financial-office', '焦作市人民政府金融工作办公室', '市金融办', 'JZ-01', 'JZ-14'],
    ['state-tax', '焦作市国家税务局', '市国税局', 'JZ-01'],
    ['local-tax', '焦作市地方税务局', '市地税局', 'JZ-01'],
    ['planning', '焦作市规划局', '市规划局', 'JZ-01'],
    ['land', '焦作市国土资源局', '市国土局', 'JZ-01'],
    ['environment', '焦作市环境保护局', '市环保局', 'JZ-01', 'JZ-17'],
    ['market', '焦作市工商行政管理局', '市工商局', 'JZ-01'],
    ['police', '焦作市公安局', '市公安局', 'JZ-01', 'JZ-18'],
    ['safety', '焦作市安全生产监督管理局', '市安监局', 'JZ-01', 'JZ-20'],
    ['quality', '焦作市质量技术监督局', '市质监局', 'JZ-01', 'JZ-15'],
    ['personnel', '焦作市人事局', '市人事局', 'JZ-01', 'JZ-19'],
    ['labour', '焦作市劳动和社会保障局', '市劳动保障局', 'JZ-01', 'JZ-19'],
    ['transport', '焦作市交通局', '市交通局', 'JZ-01', 'JZ-12'],
    ['housing', '焦作市房产管理局', '市房管局', 'JZ-01'],
  ]),
  ...unitsBeside('department', '文件的服务内容涉及其职责，补列', [
    ['technology', '焦作市科学技术局', '市科技局', 'JZ-15'],
    ['education', '焦作市教育局', '市教育局', 'JZ-19'],
    ['legal', '焦作市人民政府法制办公室', '市法制办', 'JZ-18'],
  ]),
  ...unitsBeside('utility', '文件要求保障煤电油运气，供应单位补列', [
    ['power-company', '焦作供电公司', '焦作供电公司', 'JZ-12'],
    ['gas-company', '焦作市燃气企业', '市燃气企业', 'JZ-12'],
    ['water-company', '焦作市水务企业', '市水务企业', 'JZ-12'],
  ]),
  ...unitsOf('association', [['credit-association', '焦作市城乡信用协会', '市信用协会', 'JZ-14']]),
]

export const parksAndCounties: PackOrganisation[] = [
  ...territories(
    'county',
    ['JZ-02'],
    [
      ['jiefang', '解放区人民政府', '解放区'],
      ['shanyang', '山阳区人民政府', '山阳区'],
      ['zhongzhan', '中站区人民政府', '中站区'],
      ['macun', '马村区人民政府', '马村区'],
      ['qinyang', '沁阳市人民政府', '沁阳市'],
      ['mengzhou', '孟州市人民政府', '孟州市'],
      ['boai', '博爱县人民政府', '博爱县'],
      ['wuzhi', '武陟县人民政府', '武陟县'],
      ['wenxian', '温县人民政府', '温县'],
      ['xiuwu', '修武县人民政府', '修武县'],
    ],
  ),
  ...territories(
    'park',
    ['JZ-06'],
    [
      ['hitech', '焦作高新技术产业开发区管理委员会', '高新区'],
      ['cluster', '焦作市工业集聚区管理委员会', '工业集聚区'],
    ],
  ),
]

/** Units that matters are handed out to. */
export const units: PackOrganisation[] = [...departments, ...parksAndCounties]

export const organisations: PackOrganisation[] = [...bodies, ...offices, ...units]
