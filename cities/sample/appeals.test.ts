import { describe, expect, test } from 'vitest'
import { evidenceFor, opened, reply, solved } from '../testing-story.ts'
import { sample } from './pack.ts'

const kind = sample.caseKinds[0]!
const alone = { lead: 'industry', difficulty: 'ordinary', tier: 'ordinary' }
const together = { ...alone, assistants: [{ organisation: 'power-company', what: '核算扩容费用' }] }
const objection = { reason: '这是用地的事，应由自然资源部门办。', suggests: 'land' }
const resolution = { outcome: 'policy', reply, evidence: evidenceFor(kind, 'policy') }

const handedOut = (handOut = alone) => opened(sample).does('clerk', 'accept').does('dispatcher', 'hand-out', handOut)
const handling = (handOut = alone) => handedOut(handOut).does('industry-handler', 'sign')
const resolved = () =>
  handling()
    .does('industry-handler', 'contact', { text: '电话核实了情况' })
    .does('industry-handler', 'resolve', resolution)

/** The whole loop by example, on Monday 2026-10-12 unless said otherwise. */
describe('云澜市：一件诉求从登记到销号', () => {
  test('[YL-02] registered, accepted, handed out, signed for, contacted, resolved, answered by the enterprise, closed', () => {
    const story = resolved().does('enterprise', 'confirm', solved).does('system', 'close')
    expect(story.state).toMatchObject({ stage: 'closed', ending: { how: 'confirmed' }, seq: 8 })
  })

  test('[YL-02] the day of the act is day zero: seven working days from Monday end on the Wednesday of next week', () => {
    expect(handedOut().due('handle')).toBe('2026-10-21')
  })

  test('[YL-02] a unit objects once, names who should do it, and is bound by the ruling of another post', () => {
    const story = handedOut()
    expect(story.wrongFields('industry-head', 'object', { reason: objection.reason })).toEqual(['suggests'])
    story.does('industry-head', 'object', objection)
    expect(story.refused('industry-head', 'reject-objection', { reason: '自己定自己' })).toBe('not-allowed')
    story.does('arbiter', 'reject-objection', { reason: '用电归你们牵头' })
    expect(story.state.stage).toBe('handling')
    expect(story.refused('industry-head', 'object', objection)).toBe('objected-before')
  })

  test('[YL-02] an objection after its working day is refused; one within it that is upheld goes back to the hand-out', () => {
    expect(handedOut().when('2026-10-14 09:00').refused('industry-head', 'object', objection)).toBe('window-passed')
    const story = handedOut().when('2026-10-13 17:00').does('industry-head', 'object', objection)
    story.does('arbiter', 'uphold-objection', { reason: '确属用地事项' })
    expect(story.state).toMatchObject({ stage: 'accepted', tasks: [] })
  })

  test('[YL-02] not resolved before the enterprise was contacted, nor without evidence', () => {
    const story = handling()
    expect(story.refused('industry-handler', 'resolve', resolution)).toBe('contact-missing')
    story.does('industry-handler', 'contact', { text: '电话核实了情况' })
    expect(story.refused('industry-handler', 'resolve', { ...resolution, evidence: {} })).toBe('evidence-missing')
  })

  test('[YL-02] the lead does not close over an assistant’s open task without saying why', () => {
    const story = handling(together).does('industry-handler', 'contact', { text: '电话核实了情况' })
    expect(story.refused('industry-handler', 'resolve', resolution)).toBe('assistants-open')
    expect(story.refused('industry-handler', 'resolve', { ...resolution, assistantsReason: '费用已由企业承担' })).toBe(
      'allowed',
    )
    story.does('power-company-handler', 'answer-task', { text: '核算完毕，费用见表' })
    expect(story.refused('industry-handler', 'resolve', resolution)).toBe('allowed')
  })

  test('[YL-02] a whole day of waiting for the enterprise does not count; the days on which it was asked and answered do', () => {
    const story = handling()
      .when('2026-10-13 09:00')
      .does('industry-handler', 'ask-enterprise', { text: '请补用电合同' })
    expect(story.due('handle')).toBeUndefined()
    story.when('2026-10-15 09:00').does('enterprise', 'answer-question', { text: '合同已上传' })
    expect(story.due('handle')).toBe('2026-10-22')
  })

  test('[YL-02] an extension is asked before expiry, bounded, given once, and granted by the ruling post', () => {
    const ask = (days: number) => ({ days, reason: '要等变压器到货，厂家已发货。' })
    const story = handling()
    expect(story.refused('industry-handler', 'ask-extension', ask(6))).toBe('extension-too-long')
    expect(story.when('2026-10-22 09:00').refused('industry-handler', 'ask-extension', ask(5))).toBe('timer-expired')
    story.when('2026-10-20 09:00').does('industry-handler', 'ask-extension', ask(5))
    expect(story.refused('industry-head', 'grant-extension')).toBe('not-allowed')
    story.does('arbiter', 'grant-extension')
    expect(story.due('handle')).toBe('2026-10-28')
    expect(story.refused('industry-handler', 'ask-extension', ask(1))).toBe('extensions-used-up')
  })

  test('[YL-03] escalation stands beside the state and stops at the top of the ladder', () => {
    const story = handling()
    for (const reason of ['逾期仍未办结', '督办后仍未办结', '仍未办结']) story.does('system', 'escalate', { reason })
    expect(story.state).toMatchObject({ stage: 'handling', coordinator: 'executive-vice-mayor' })
    expect(story.refused('system', 'escalate', { reason: '仍未办结' })).toBe('at-top')
  })

  test('[YL-04] not solved goes to review and back to the unit, with a new round of its budget', () => {
    const story = resolved().does('enterprise', 'dispute', { contacted: true, solved: 'partly', words: '只通了一半' })
    story.when('2026-10-14 09:00').does('dispatcher', 'return', { reason: '把剩下的一半办完' })
    expect(story.state).toMatchObject({ stage: 'handling', round: 2, feedback: null, evidence: [] })
    expect(story.due('handle')).toBe('2026-10-23')
  })

  test('[YL-04] silence closes and is counted apart', () => {
    expect(resolved().does('system', 'close-silent').state.ending?.how).toBe('silence')
  })

  test('[YL-04] "solved" without ever being contacted is not closed until somebody has verified it', () => {
    const story = resolved().does('enterprise', 'confirm', { ...solved, contacted: false })
    expect(story.refused('dispatcher', 'close')).toBe('checklist-open')
    story.does('dispatcher', 'verify', { contactVerified: '录音显示当天通过话' }).does('dispatcher', 'close')
    expect(story.state.stage).toBe('closed')
  })

  test('[YL-04] reopened within thirty days, refused on the day after', () => {
    const closed = () => resolved().does('enterprise', 'confirm', solved).does('system', 'close')
    const again = { reason: '用了两天又停电了' }
    expect(closed().when('2026-11-11 17:00').refused('enterprise', 'reopen', again)).toBe('allowed')
    expect(closed().when('2026-11-12 09:00').refused('enterprise', 'reopen', again)).toBe('window-passed')
  })
})
