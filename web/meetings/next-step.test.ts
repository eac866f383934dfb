import { describe, expect, test } from 'vitest'
import type { Invitation, MeetingItem } from '../../server/meetings/contract.ts'
import { nextStep } from './next-step.ts'

/** 2026-10-16 14:30 to 16:30 in Shanghai. */
const startsAt = Date.parse('2026-10-16T06:30:00Z')
const called = {
  state: 'called' as const,
  startsAt,
  endsAt: startsAt + 7_200_000,
  cancelled: null,
  invitations: [],
  list: [],
  minutes: [],
  open: 0,
  late: 0,
  minuted: false,
  may: { change: true },
}
const item = { ended: null } as unknown as MeetingItem
const draft = { version: 1, text: '', confirmed: false, correction: null, at: 0, by: '' }

describe('[QH-03] what comes next for a meeting', () => {
  test('answers before the day, the code on the day, the record after it', () => {
    expect(nextStep(called, '2026-10-15')).toMatchObject({ act: null, title: '下一步：等回复，10-16 开会' })
    expect(nextStep(called, '2026-10-16').act).toBe('sign-in')
    expect(nextStep(called, '2026-10-17').act).toBe('hold')
  })

  test('whoever is only invited answers first, then comes', () => {
    const own = { mine: true, answer: 'none', withdrawn: false } as Invitation
    const invited = { ...called, may: { change: false }, invitations: [own] }
    expect(nextStep(invited, '2026-10-15')).toMatchObject({ act: 'answer', title: '下一步：回复来不来' })
    const coming = { ...invited, invitations: [{ ...own, answer: 'coming' as const }] }
    expect(nextStep(coming, '2026-10-15').title).toBe('10-16 开会')
    expect(nextStep(coming, '2026-10-16')).toMatchObject({ act: null, title: '今天 14:30 开会' })
    expect(nextStep(invited, '2026-10-17')).toMatchObject({ act: null, title: '会期已过' })
  })

  test('endings before minutes', () => {
    const held = { ...called, state: 'held' } as const
    expect(nextStep({ ...held, list: [item] }, '2026-10-16').title).toBe('下一步：给 1 件问题定结果')
    expect(nextStep(held, '2026-10-16').title).toBe('下一步：起草纪要')
    expect(nextStep({ ...held, minutes: [draft] }, '2026-10-16').title).toBe('下一步：核对并确认纪要')
  })

  test('then following up until the last one is done', () => {
    const following = { ...called, state: 'following', open: 2, late: 1 } as const
    expect(nextStep(following, '2026-10-20')).toMatchObject({ title: '下一步：跟到 2 件办完', act: 'paper' })
    expect(nextStep(following, '2026-10-20').hint).toContain('1 件逾期')
    expect(nextStep({ ...called, state: 'done' }, '2026-10-20').title).toBe('都有结果了')
  })

  test('a cancelled one says why, and asks for nothing', () => {
    const cancelled = { ...called, state: 'cancelled', cancelled: '台风' } as const
    expect(nextStep(cancelled, '2026-10-15')).toMatchObject({ act: null, hint: '台风', needs: [] })
  })
})
