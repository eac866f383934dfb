import { topicRows, topicRowsBeside, topicWords as words } from '../../engine/city/index.ts'
import type { Topic } from '../../engine/city/index.ts'

const named = topicRows([
  ['planning', '规划', words.planning, 'planning', ['land'], '二(三) 现场办公：规划', 'QH-03'],
  ['land', '用地', words.land, 'land', ['planning'], '二(三) 现场办公：用地', 'QH-03'],
  [
    'construction',
    '建设',
    words.construction,
    'construction',
    ['planning', 'service'],
    '二(三) 现场办公：建设',
    'QH-03',
  ],
  [
    'loans',
    '融资',
    [...words.loans, '信用贷'],
    'financial-office',
    ['central-bank', 'banking-regulator'],
    '二(四) 银企对接',
    'QH-03',
    'QH-04',
  ],
  [
    'on-lending',
    '应急转贷',
    ['应急转贷', '转贷', '过桥', '倒贷', '还款困难', '互保', '资金链', '到期贷款', '续贷', '基金'],
    'financial-office',
    ['industry'],
    '二(五) 转贷基金',
    'QH-05',
  ],
  ['labour', '用工', [...words.labour, ...words.talent], 'labour', [], '二(三) 现场办公：用工', 'QH-03'],
  ['permits', '审批办证', words.permits, 'service', [], '二(三) 现场办公', 'QH-03'],
  ['safety', '安全生产', words.safety, 'safety', [], '二(三) 现场办公', 'QH-03'],
  ['environment', '环境保护', words.environment, 'environment', [], '二(三) 现场办公', 'QH-03'],
  ['projects', '重点项目', words.projects, 'reform', ['industry'], '二(三) 重点项目', 'QH-03'],
  ['market', '市场监管', words.market, 'market', [], '二(一) 市级牵头部门', 'QH-01'],
  ['trade', '商贸外贸', words.trade, 'commerce', [], '二(一) 市级牵头部门', 'QH-01'],
  [
    'city-management',
    '城市管理',
    ['城管', '广告牌', '占道', '市容', '渣土', '垃圾', '门头', '夜市', '拆除', '违建'],
    'city-management',
    [],
    '二(一) 市级牵头部门',
    'QH-01',
  ],
  ['farming', '农业企业', words.farming, 'agriculture', [], '二(一) 市级牵头部门', 'QH-01'],
  [
    'elderly',
    '养老和社会组织',
    ['养老', '养老院', '福利', '社会组织', '殡葬', '护理', '民政', '救助', '康养', '残疾'],
    'civil-affairs',
    [],
    '二(一) 市级牵头部门',
    'QH-01',
  ],
  ['grants', '奖补兑现', words.grants, 'finance', ['industry'], '二(一) 市级牵头部门', 'QH-01', 'QH-08'],
  ['policy', '政策咨询', words.policy, 'industry', [], '二(二) 恳谈会解读政策', 'QH-02'],
  ['other', '其他', [], 'industry', [], '三(一) 统筹协调', 'QH-06'],
])

const byStatute = topicRowsBeside('文件写作“召集相关部门”，按部门法定职责补列', [
  [
    'utilities',
    '水电气热',
    [...words.power, ...words['water-gas']],
    'industry',
    ['power-company', 'water-gas-company'],
    '二(三) 现场办公',
    'QH-03',
  ],
  ['transport', '道路运输', [...words.transport, '港口', '码头'], 'transport', ['police'], '二(三) 现场办公', 'QH-03'],
  ['technology', '技术创新', words.technology, 'technology', [], '二(三) 现场办公', 'QH-03'],
  ['tax', '税费', words.tax, 'state-tax', ['local-tax'], '二(三) 现场办公', 'QH-03'],
  ['schooling', '子女入学', words.schooling, 'education', [], '二(三) 现场办公', 'QH-03'],
  ['security', '治安环境', words.security, 'police', [], '二(三) 现场办公', 'QH-03'],
  ['arrears', '拖欠和纠纷', [...words.arrears, ...words.disputes], 'industry', ['legal'], '二(三) 现场办公', 'QH-03'],
  ['inspection', '检查收费', [...words.inspection, ...words.fees], 'legal', ['finance'], '二(三) 现场办公', 'QH-03'],
])

/** Who leads and who usually assists, by what the enterprise speaks of. */
export const topics: Topic[] = [...named, ...byStatute]
