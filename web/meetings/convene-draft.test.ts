import { describe, expect, test } from 'vitest'
import type { KindChoice } from '../../server/meetings/contract.ts'
import { emptyConvene, meetingOf, missingIn, titleOf, withKind } from './convene-draft.ts'

const kind: KindChoice = {
  id: 'on-site',
  name: '企业现场办公会',
  conveners: [{ post: 'office', name: '秘书科', unit: '市政府办', county: false }],
  forms: ['现场', '视频'],
  agenda: [{ what: '看现场', by: '' }],
  endings: ['solved', 'handed-out', 'explained'],
  finance: false,
  invited: {
    posts: [{ id: 'vice', name: '分管副市长', unit: '市政府' }],
    units: [{ id: 'planning', name: '规划局' }],
    enterprises: true,
    roster: null,
  },
}
const today = '2026-10-12'
const full = { ...emptyConvene('2026-10-16'), ...withKind(kind), place: '高新区', host: 'vice' }

describe('[QH-03] a meeting is called from a form', () => {
  test('choosing the kind brings its form, agenda and guests', () => {
    expect(full).toMatchObject({ form: '现场', convener: 'office', posts: ['vice'], units: ['planning'] })
    expect(missingIn(full, today)).toEqual({})
  })

  test('it is named by its kind and month until somebody writes a name', () => {
    expect(titleOf(full, kind)).toBe('2026年10月企业现场办公会')
    expect(titleOf({ ...full, title: ' 北区现场会 ' }, kind)).toBe('北区现场会')
    expect(titleOf(full, undefined)).toBe('')
  })

  test('each missing field is named by itself', () => {
    expect(Object.keys(missingIn(emptyConvene('2026-10-16'), today))).toEqual([
      'kind',
      'place',
      'host',
      'agenda',
      'invite',
    ])
  })

  test('it begins today at the earliest and ends after it begins, to the minute', () => {
    const at = (from: string, until: string, on = today) => missingIn({ ...full, on, from, until }, today)
    expect(at('10:00', '11:00', '2026-10-11')['startsAt']).toContain('今天')
    expect(at('10:00', '10:00')['startsAt']).toContain('晚于')
    expect(at('10:00', '10:01')).toEqual({})
  })

  test('what is sent has instants of the city, no blank lines, one guest each', () => {
    const agenda = [
      { what: ' 看现场 ', by: '' },
      { what: ' ', by: '园区' },
    ]
    const sent = meetingOf({ ...full, agenda, enterprises: [{ id: 'e1', name: '恒锐' }] }, kind)
    expect(sent.startsAt).toBe(Date.parse('2026-10-16T06:30:00Z'))
    expect(sent.agenda).toEqual([{ what: '看现场', by: '' }])
    expect(sent.invite).toEqual([{ post: 'vice' }, { organisation: 'planning' }, { enterprise: 'e1' }])
  })
})
