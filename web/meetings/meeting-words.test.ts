import { describe, expect, test } from 'vitest'
import { comingLight, itemLight, itemsWords, meetingLight, quotaLight, timeSpan } from './meeting-words.ts'

/** 2026-10-16 14:30 in Shanghai. */
const startsAt = Date.parse('2026-10-16T06:30:00Z')
const endsAt = startsAt + 2 * 3_600_000

describe('a meeting in words', () => {
  test('the time names the day once, over midnight both', () => {
    expect(timeSpan(startsAt, endsAt)).toBe('2026-10-16 周五 14:30—16:30')
    expect(timeSpan(startsAt, startsAt + 10 * 3_600_000)).toBe('2026-10-16 周五 14:30—2026-10-17 00:30')
  })

  test('one whose day is over waits for somebody; on the day itself it does not', () => {
    const called = { state: 'called', late: 0, open: 0, endsAt } as const
    expect(meetingLight(called, '2026-10-16').name).toBe('wait')
    expect(meetingLight(called, '2026-10-17')).toEqual({ name: 'near', words: '会期已过，待记录' })
  })

  test('what is followed up is late when one of its matters is', () => {
    const following = { state: 'following', open: 3, endsAt } as const
    expect(meetingLight({ ...following, late: 0 }, '2026-10-17')).toEqual({ name: 'ok', words: '跟进中，在办 3 件' })
    expect(meetingLight({ ...following, late: 1 }, '2026-10-17')).toEqual({ name: 'late', words: '跟进中，逾期 1 件' })
  })
})

describe('[QH-03] an item in words', () => {
  const ended = {
    at: startsAt,
    by: '',
    how: null,
    record: null,
    unit: null,
    post: null,
    limit: null,
    ground: null,
    explanation: null,
    on: null,
    to: null,
  }
  const appeal = { id: '1', number: '诉1', stage: '办理', unit: null, ended: false, late: false, due: null }

  test('has one of three endings, or none yet', () => {
    expect(itemLight({ ended: null }).name).toBe('near')
    expect(itemLight({ ended: { ...ended, ending: 'solved', appeal: null } }).words).toBe('当场解决')
    expect(itemLight({ ended: { ...ended, ending: 'explained', appeal: null } }).words).toBe('已解释说明')
  })

  test('handed out it shows the light of its matter', () => {
    const handedOut = (change: Partial<typeof appeal>) =>
      itemLight({ ended: { ...ended, ending: 'handed-out', appeal: { ...appeal, ...change } } }).name
    expect([handedOut({}), handedOut({ late: true }), handedOut({ ended: true })]).toEqual(['ok', 'late', 'done'])
  })

  test('all items of a meeting add up', () => {
    expect(itemsWords({ items: 5, solved: 1, handedOut: 2, explained: 1, late: 1 })).toBe(
      '当场解决 1，交办 2（逾期 1），解释说明 1，未定 1',
    )
    expect(itemsWords({ items: 0, solved: 0, handedOut: 0, explained: 0, late: 0 })).toBe('')
  })
})

test('who signed in has come, whatever was answered', () => {
  const invitation = { id: '1', who: 'enterprise', beside: '', attendee: null, note: null, signedInHow: null } as const
  const base = { ...invitation, mine: false, withdrawn: false, answer: 'declined', signedInAt: null } as const
  expect(comingLight(base).words).toBe('不参加')
  expect(comingLight({ ...base, signedInAt: startsAt }).words).toBe('14:30 签到')
  expect(comingLight({ ...base, answer: 'none' }).name).toBe('wait')
  expect(comingLight({ ...base, withdrawn: true }).words).toBe('邀请已撤回')
})

test('a quota says what is missing only while something is', () => {
  expect(quotaLight({ status: 'met', remaining: 0 }).words).toBe('开够了')
  expect(quotaLight({ status: 'late', remaining: 1 })).toEqual({ name: 'late', words: '过期，差 1 次' })
  expect(quotaLight({ status: 'at-risk', remaining: 2 }).name).toBe('near')
  expect(quotaLight({ status: 'on-course', remaining: 1 })).toEqual({ name: 'ok', words: '还差 1 次' })
})
