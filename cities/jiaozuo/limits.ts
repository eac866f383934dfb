import { customaryLimitsWithout, limitLike } from '../../engine/city/index.ts'
import type { TimeLimit } from '../../engine/city/index.ts'

const source = (step: string) => `文件未给天数：本市企业服务“13710”工作制，${step}`
const duties = ['JZ-18']

/**
 * 13710, a practice of the city and not in its document: 1 day to study and hand out, 3 days to give feedback, 7 days for ordinary
 * matters, 1 month for hard ones, 0 left open. Days are counted as working days; the month as calendar days.
 */
export const limits: Record<string, TimeLimit> = {
  ...customaryLimitsWithout('accept'),
  'hand-out': limitLike('hand-out', { name: '研究转办', amount: 1, source: source('1 日内研究转办'), duties }),
  contact: limitLike('contact', { name: '向企业反馈', amount: 3, source: source('3 日内反馈'), duties }),
  handle: limitLike('handle', { name: '一般问题', amount: 7, source: source('7 日内办结一般问题'), duties }),
  'handle-hard': limitLike('handle-hard', {
    name: '疑难问题',
    unit: 'calendar-days',
    amount: 30,
    moveToWorkingDay: true,
    source: source('1 个月内办结疑难问题'),
    duties,
  }),
  review: limitLike('review', { name: '销号前复核', amount: 2, source: source('0 遗留，清零销号'), duties }),
}
