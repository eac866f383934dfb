import type { AppointmentView } from '../../../server/liaison/appointments/contract.ts'
import { weekday } from '../../app/format.ts'

/** `10 月 20 日 周二上午`. */
export const whenWords = ({ day, half }: Pick<AppointmentView, 'day' | 'half'>): string =>
  `${Number(day.slice(5, 7))} 月 ${Number(day.slice(8))} 日 ${weekday(day)}${half === 'morning' ? '上午' : '下午'}`

export const halves = [
  { id: 'morning', name: '上午' },
  { id: 'afternoon', name: '下午' },
] as const
