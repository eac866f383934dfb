import { dutyRows } from '../../engine/city/index.ts'

/** What the document of Qinhuangdao asks for, clause by clause. */
export const duties = dutyRows([
  ['QH-01', '二(一)', 'liaison', '市县政府领导每人分包至少 1 家重点企业，定期走访，问题编号入账'],
  ['QH-02', '二(二)', 'meetings', '每季度一次企业家恳谈会，早餐、茶叙或座谈，意见有记录有回音'],
  [
    'QH-03',
    '二(三)',
    'meetings, appeals',
    '每月一次现场办公会：当场能办的即办，不能的写明单位、人员、时限，确实不能办的说明',
  ],
  ['QH-04', '二(四)', 'meetings, finance', '每季度一次银企对接，有需求清单、推荐名单和结果'],
  ['QH-05', '二(五)', 'finance', '应急转贷基金 1 亿元，四个条件，余额不得超过总额也不得为负，续贷后归还'],
  ['QH-06', '三(一)', 'measures', '市工信局指导县区，县区建立本级五个一'],
  ['QH-07', '三(二)', 'supervision', '进展定期通报排名，慢的督促'],
  ['QH-08', '三(三)', 'assessment', '年末考核与专项资金分配挂钩，按公开的规则计算份额'],
])
