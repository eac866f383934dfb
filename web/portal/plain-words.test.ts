import { expect, test } from 'vitest'
import type { TimelineEntry } from '../../server/cases/page-contract.ts'
import { plainWho, plainWords } from './plain-words.ts'

const entry = (action: string, name: string, parts: TimelineEntry['parts'] = [], who = '市工信局承办岗') =>
  ({ seq: 1, at: 0, action, tag: '', name, who, parts, files: [], internal: false }) satisfies TimelineEntry

test.each([
  ['登记由企业自己', entry('open', '登记', [], '企业'), '提交了这件事。'],
  ['登记由热线', entry('open', '登记'), '把这件事登记下来。'],
  [
    '分办只说给了谁',
    entry('hand-out', '分办', [
      { name: '责任单位', text: '市工信局' },
      { name: '难易', text: '一般' },
    ]),
    '分给市工信局办理。',
  ],
  ['联系是单位自己的话', entry('contact', '记录联系企业', [{ name: '联系情况', text: '到厂核实' }]), '到厂核实'],
  [
    '办结说答复，不说依据',
    entry('resolve', '办结', [
      { name: '办理结果', text: '已解决' },
      { name: '答复', text: '接入方案已批复，十月送电。' },
    ]),
    '办好了，答复：接入方案已批复，十月送电。',
  ],
  ['城市自己的动作说名称', entry('visit', '上门走访', [{ name: '情况', text: '见到负责人' }]), '上门走访：见到负责人'],
  ['没有话的动作也成句', entry('resume', '恢复计时'), '接着办理。'],
])('%s', (_name, given, sentence) => {
  expect(plainWords(given)).toBe(sentence)
})

test.each([
  ['企业', '您'],
  ['市工信局承办岗', '市工信局'],
  ['市企服办 分办岗', '市企服办'],
  ['系统', '系统'],
])('%s 读作 %s', (who, said) => {
  expect(plainWho({ who }, ['市工信局'])).toBe(said)
})
