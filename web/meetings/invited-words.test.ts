import { expect, test } from 'vitest'
import { invitedLight, raisedLight } from './invited-words.ts'

/** 2026-10-16 16:30 in Shanghai. */
const endsAt = Date.parse('2026-10-16T08:30:00Z')
const row = { state: 'called', answer: 'none', signedInAt: null, items: 0, ended: 0, endsAt } as const

test('[QH-02] an enterprise reads what is asked of it, and what became of what it said', () => {
  expect(invitedLight(row, '2026-10-16').words).toBe('等您回复')
  expect(invitedLight(row, '2026-10-17').words).toBe('会已开过')
  expect(invitedLight({ ...row, answer: 'coming' }, '2026-10-16').name).toBe('ok')
  expect(invitedLight({ ...row, state: 'cancelled' }, '2026-10-12').words).toBe('会议取消了')
  expect(invitedLight({ ...row, state: 'held', items: 2, ended: 1 }, '2026-10-17').name).toBe('ok')
  expect(invitedLight({ ...row, state: 'done', items: 2, ended: 2 }, '2026-10-17').words).toBe('您提的 2 件都有结果')
})

test('what has no ending yet is not called solved', () => {
  expect(raisedLight({ ended: null }).name).toBe('ok')
})
