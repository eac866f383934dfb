import type { TimelineEntry } from '../../server/cases/page-contract.ts'

/** An entry of the time line as a sentence to the enterprise; parts are what was said with the action. */
type Say = (said: string, entry: TimelineEntry) => string

const withSaid =
  (sentence: string): Say =>
  (said) =>
    said ? `${sentence}：${said}` : `${sentence}。`

/** What each step means to an enterprise, in plain words. A step of a city's own reads by its name. */
const words: Record<string, Say> = {
  open: (_, { who }) => (who === '企业' ? '提交了这件事。' : '把这件事登记下来。'),
  accept: () => '受理了，接着分给办理单位。',
  'screen-valid': () => '看过了，属于受理范围。',
  'hand-out': (_, { parts }) => `分给${parts[0]?.text ?? '有关单位'}办理。`,
  reassign: (_, { parts }) => `改由${parts[0]?.text ?? '别的单位'}办理。`,
  sign: () => '接下了，开始办理。',
  contact: (said) => said,
  'ask-enterprise': withSaid('请您补充'),
  'answer-question': withSaid('补充'),
  supplement: withSaid('补充'),
  pause: withSaid('暂停计时'),
  resume: withSaid('接着办理'),
  'answer-task': withSaid('协办意见'),
  'grant-extension': withSaid('办理时间延长'),
  resolve: (_, entry) => `办好了，答复：${reply(entry)}`,
  'answer-at-once': (_, entry) => `当场答复：${reply(entry)}`,
  'settle-on-the-spot': (_, entry) => `当场办好：${reply(entry)}`,
  confirm: () => '回答：解决了。',
  dispute: (_, entry) => withSaid('回答：没有全部解决')(partNamed(entry, '还差什么'), entry),
  return: withSaid('退回重办，时限重新起算'),
  sustain: withSaid('复核后维持原来的答复'),
  reopen: withSaid('要求重办'),
  close: () => '销号。',
  'close-silent': () => '到期没有收到您的回答，按无异议销号。',
  decline: withSaid('没有受理'),
  withdraw: withSaid('撤回'),
  instruct: withSaid('批示'),
}

/** What happened, in a sentence. */
export function plainWords(entry: TimelineEntry): string {
  const said = entry.parts.map(({ text }) => text).join('，')
  return (words[entry.action] ?? withSaid(entry.name))(said, entry)
}

/** Who did it: 您, or the unit without its post. `units` are the short names of the units that have a part in it. */
export function plainWho({ who }: Pick<TimelineEntry, 'who'>, units: readonly string[]): string {
  if (who === '企业') return '您'
  return units.find((unit) => who.startsWith(unit)) ?? who.split(' ')[0] ?? who
}

/** What the enterprise was told, without the evidence behind it: the part called a reply (给企业的书面答复, 答复内容, 当场答复). */
const reply = ({ parts }: TimelineEntry): string => parts.findLast(({ name }) => name?.includes('答复'))?.text ?? ''

const partNamed = ({ parts }: TimelineEntry, name: string): string =>
  parts.find((part) => part.name === name)?.text ?? ''
