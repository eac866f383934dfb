import { describe, expect, test } from 'vitest'
import type { CalendarEvent } from './ics.ts'
import { writeCalendar } from './ics.ts'

const event: CalendarEvent = {
  uid: 'm1@zhuqitong',
  sequence: 2,
  changedAt: Date.parse('2026-10-12T09:00:00+08:00'),
  startsAt: Date.parse('2026-10-15T08:30:00+08:00'),
  endsAt: Date.parse('2026-10-15T10:00:00+08:00'),
  title: '现场办公会',
  place: '盛泰铸造有限公司，三号车间',
  description: '看现场；\n逐件定结果',
  url: 'http://127.0.0.1:8080/sample/desk/meetings/m1',
  cancelled: false,
}
const calendar = (more: Partial<CalendarEvent> = {}) => writeCalendar('云澜市会议', [{ ...event, ...more }])
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

describe('[YL-08] 日历订阅按 RFC 5545 写', () => {
  test('每行以 CRLF 结束，没有单独的换行', () => {
    const text = calendar()
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('时间写当地时间和时区，改动时间写世界时', () => {
    expect(unfolded(calendar())).toEqual(
      expect.arrayContaining([
        'TZID:Asia/Shanghai',
        'DTSTART;TZID=Asia/Shanghai:20261015T083000',
        'DTEND;TZID=Asia/Shanghai:20261015T100000',
        'DTSTAMP:20261012T010000Z',
        'SEQUENCE:2',
        'UID:m1@zhuqitong',
        'STATUS:CONFIRMED',
      ]),
    )
  })

  test('取消的留在日历上，标为取消', () => {
    expect(unfolded(calendar({ cancelled: true }))).toContain('STATUS:CANCELLED')
  })

  test('逗号、分号、反斜线和换行转义', () => {
    const lines = unfolded(calendar({ title: 'a,b;c\\d', description: '一\r\n二\n三' }))
    expect(lines).toContain('SUMMARY:a\\,b\\;c\\\\d')
    expect(lines).toContain('DESCRIPTION:一\\n二\\n三')
  })

  test.each([
    ['英文 75 个字节正好一行', 'x'.repeat(67), 1],
    ['76 个字节折成两行', 'x'.repeat(68), 2],
    ['汉字不从中间断开', '会'.repeat(60), 3],
    ['四字节的字也不断开', '𠮷'.repeat(40), 3],
  ])('%s', (_, title, lines) => {
    const text = calendar({ title })
    const folded = text.slice(text.indexOf('SUMMARY:'), text.indexOf('\r\nLOCATION'))
    expect(folded.split('\r\n')).toHaveLength(lines)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(unfolded(text)).toContain(`SUMMARY:${title}`)
    expect(text).not.toContain('\uFFFD')
  })
})
