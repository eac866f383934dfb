import type { Duty } from './types.ts'

/** The parts of the system that answer for duties, with the name a person reads. */
export const mechanisms = {
  appeals: '企业诉求',
  arrears: '清欠',
  assessment: '考核',
  ballots: '评议',
  finance: '金融',
  guarantees: '担保圈',
  honours: '荣誉与服务',
  inspections: '涉企检查',
  integrity: '廉政',
  invitations: '活动邀请',
  liaison: '联系企业',
  measures: '措施落实',
  meetings: '会议',
  monitoring: '运行监测',
  officers: '专员',
  people: '单位和岗位',
  policies: '惠企政策',
  projects: '项目',
  resources: '要素保障',
  supervision: '督查通报',
  tolerance: '容错与司法',
} as const satisfies Record<string, string>

/** The mechanisms of a duty; some are shared by two. */
export const mechanismsOf = (duty: Pick<Duty, 'mechanism'>): string[] => duty.mechanism.split(', ')
