import { describe, expect, test } from 'vitest'
import { readTimer } from '../timers/read-timer.ts'
import { calendar2026 } from '../calendar/testing.ts'
import { availableActions } from './available-actions.ts'
import { closingChecklist } from './closing-checklist.ts'
import { fold } from './fold.ts'
import { aCase, enterprise, holderOf, kind, story, stranger, system } from './testing.ts'

const due = (told: ReturnType<typeof story>, timer: string) => {
  const running = told.state.timers[timer]
  return running && readTimer(calendar2026, running, told.now).dueOn?.date
}

describe('谁能做', () => {
  test('[YL-02] 别的单位、别的企业不能动这件事', () => {
    expect(aCase.handedOut().verdict('sign', {}, holderOf('land-handler'))).toBe('not-allowed')
    expect(aCase.resolved().verdict('confirm', undefined, stranger)).toBe('not-allowed')
    expect(aCase.handedOut().verdict('sign-assist', {}, holderOf('industry-handler'))).toBe('not-allowed')
  })

  test('[YL-02] 环节不对就不能做', () => {
    expect(aCase.registered().verdict('sign')).toBe('not-allowed')
    expect(aCase.accepted().verdict('accept')).toBe('wrong-stage')
    expect(story().verdict('accept')).toBe('wrong-stage')
  })

  test('[YL-04] 只有系统能按无反馈销号', () => {
    expect(aCase.resolved().verdict('close-silent', {}, holderOf('dispatcher'))).toBe('not-allowed')
    expect(aCase.resolved().verdict('close-silent', {}, system)).toBe('allowed')
  })
})

describe('办结依据', () => {
  test('[YL-02] 按结果规定的次序记，不随填写的先后：记录里对象的次序靠不住', () => {
    const reversed = {
      ...kind,
      outcomes: kind.outcomes.map((each) => ({ ...each, evidence: each.evidence.toReversed() })),
    }
    const [basis, proof] = [{ text: '市政府文件第三条' }, { files: ['certificate'] }]
    for (const evidence of [
      { basis, proof },
      { proof, basis },
    ]) {
      const { actions } = aCase.contacted().with('resolve', { outcome: 'policy', evidence })
      const order = (declared: typeof kind) => fold(declared, actions).evidence.map(({ id }) => id)
      expect([order(kind), order(reversed)]).toEqual([
        ['basis', 'proof'],
        ['proof', 'basis'],
      ])
    }
  })
})

describe('分办与异议', () => {
  test('[YL-02] 签收前可以改派，任务和时限重新开始', () => {
    const told = aCase.handedOut().at('2026-09-29 10:00').with('reassign', { lead: 'land' })
    expect(told.state.tasks.map((task) => task.organisation)).toEqual(['land'])
    expect(told.state.timers['assist:power-company']?.stoppedAt).not.toBeNull()
    expect(due(told, 'handle')).toBe('2026-10-14')
  })

  test('[YL-02] 异议在期限内最后一刻可以提，过一分钟不行', () => {
    expect(aCase.handedOut().at('2026-09-29 17:30').verdict('object')).toBe('allowed')
    expect(aCase.handedOut().at('2026-09-29 17:31').verdict('object')).toBe('window-passed')
  })

  test('[YL-02] 异议期间不计时，驳回后恢复并视同签收', () => {
    const told = aCase.handedOut().at('2026-09-29 09:00').do('object').at('2026-10-09 09:00').do('reject-objection')
    expect(told.state.stage).toBe('handling')
    expect(told.state.tasks[0]?.signedAt).not.toBeNull()
    expect(due(told, 'handle')).toBe('2026-10-15')
  })

  test('[YL-02] 异议成立退回重分，原单位的任务撤下', () => {
    const told = aCase.handedOut().do('object', 'uphold-objection')
    expect([told.state.stage, told.state.tasks]).toEqual(['accepted', []])
    expect(told.with('hand-out', { lead: 'land' }).state.timers['handle']?.round).toBe(2)
  })
})

describe('办理', () => {
  test('[YL-02] 暂停不丢时间也不多时间', () => {
    const told = aCase.handling().at('2026-10-08 16:52').do('pause').at('2026-10-10 08:40').do('resume')
    expect(due(told, 'handle')).toBe('2026-10-14')
  })

  test('[YL-02] 逾期后不能用暂停遮住', () => {
    expect(aCase.handling().at('2026-10-13 17:31').verdict('pause')).toBe('timer-expired')
    expect(aCase.handling().at('2026-10-13 17:30').verdict('pause')).toBe('allowed')
  })

  test('[YL-02] 延期须在到期前提、不超过上限、另一岗位定', () => {
    expect(aCase.handling().verdict('ask-extension', { days: 6, reason: '设备到货晚于预期，须延后验收' })).toBe(
      'extension-too-long',
    )
    expect(aCase.handling().at('2026-10-13 17:31').verdict('ask-extension')).toBe('timer-expired')
    const told = aCase.handling().with('ask-extension', { days: 5 })
    const asker = { ...holderOf('industry-handler'), powers: ['appeals.rule'] }
    expect(told.verdict('grant-extension', {}, asker)).toBe('own-request')
    const sameOnAnotherPost = { ...holderOf('arbiter'), person: asker.person }
    expect(told.verdict('grant-extension', {}, sameOnAnotherPost)).toBe('own-request')
    expect(due(told.do('grant-extension'), 'handle')).toBe('2026-10-20')
    expect(told.verdict('ask-extension', { days: 1, reason: '还想再延长一个工作日' })).toBe('extensions-used-up')
  })

  test('[YL-02] 有待定的延期就不能办结', () => {
    expect(aCase.contacted().do('ask-extension').verdict('resolve')).toBe('extension-pending')
  })

  test('[YL-02] 每种结果要自己的依据', () => {
    const told = aCase.contacted()
    expect(
      told.verdict('resolve', {
        outcome: 'policy',
        evidence: { basis: { text: '某文件' } },
        reply: '已按政策办理，请查收。',
        assistantsReason: '协办不影响',
      }),
    ).toBe('evidence-missing')
    expect(told.verdict('resolve')).toBe('allowed')
  })

  test('[YL-02] 协办未完而无理由不能办结', () => {
    const data = {
      outcome: 'explain',
      evidence: { explanation: { text: '依法不能' } },
      reply: '依法不能办理，特此说明。',
    }
    expect(aCase.contacted().verdict('resolve', data)).toBe('assistants-open')
    expect(aCase.contacted().do('sign-assist', 'answer-task').verdict('resolve', data)).toBe('allowed')
  })
})

describe('销号', () => {
  test('[YL-04] 企业说没联系过，核实前不能销号', () => {
    const told = aCase.resolved().with('confirm', { contacted: false })
    expect(told.verdict('close')).toBe('checklist-open')
    expect(
      closingChecklist(kind, told.state)
        .filter((check) => !check.done)
        .map((check) => check.id),
    ).toEqual(['contacted'])
    expect(told.do('verify').verdict('close')).toBe('allowed')
  })

  test('[YL-04] 没有全部解决不能按已解决登记', () => {
    expect(aCase.resolved().verdict('confirm', { contacted: true, solved: 'partly' })).toBe('not-solved')
    expect(aCase.resolved().verdict('dispute', { contacted: true, solved: 'partly' })).toBe('allowed')
  })

  test('[YL-04] 重开期限：第 30 天可以，第 31 天不行', () => {
    expect(aCase.closed().at('2026-10-28 17:00').verdict('reopen')).toBe('allowed')
    expect(aCase.closed().at('2026-10-29 09:00').verdict('reopen')).toBe('window-passed')
  })

  test('[YL-04] 重开后是新的一轮，时限和警戒都重新开始', () => {
    const told = aCase.closed().at('2026-10-12 09:00').do('reopen')
    expect([told.state.round, told.state.timers['handle']?.round, told.state.feedback]).toEqual([2, 2, null])
  })
})

describe('能做什么', () => {
  test('[YL-02] 现在不能做的也列出来，写明为什么', () => {
    const told = aCase.handling().at('2026-10-12 09:00')
    const actions = availableActions(kind, told.state, holderOf('industry-head'), {
      now: told.now,
      calendar: calendar2026,
    })
    expect(actions.find((each) => each.id === 'object')).toMatchObject({
      allowed: false,
      whyNot: '已过期：应在 2026-09-29 周二 17:30 前提出。',
    })
    expect(actions.find((each) => each.id === 'resolve')?.whyNot).toContain('联系企业')
  })

  test('[YL-02] 缺的必填项逐项说出来', () => {
    const decision = aCase.accepted().try('hand-out', { lead: 'industry', unknown: 1 })
    expect(decision).toMatchObject({ ok: false, code: 'invalid-data' })
    expect(decision.ok ? [] : decision.problems?.map((problem) => problem.field)).toEqual([
      'unknown',
      'difficulty',
      'tier',
    ])
    expect(aCase.accepted().try('hand-out', {}, enterprise)).toMatchObject({ ok: false, code: 'not-allowed' })
  })
})
