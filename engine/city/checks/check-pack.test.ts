import { describe, expect, test } from 'vitest'
import { sample } from '../../../cities/sample/pack.ts'
import type { Rule } from '../../allocation/types.ts'
import type { CityPack } from '../types.ts'
import { checkPack } from './check-pack.ts'

type Draft<T> = { -readonly [K in keyof T]: Draft<T[K]> }
type Pack = Draft<CityPack>
type Kind = Pack['caseKinds'][number]

/** A copy of the invented city with one thing broken. */
function broken(breakIt: (pack: Pack, kind: Kind) => void): CityPack {
  const pack = JSON.parse(JSON.stringify(sample)) as Pack
  breakIt(pack, pack.caseKinds[0]!)
  return pack as CityPack
}

const failures = (pack: CityPack) => checkPack(pack).filter(({ level }) => level === 'fail')
const action = (kind: Kind, id: string) => kind.actions[id]!
const limit = (kind: Kind, id: string) => kind.limits[id]!

const filing = ({ obligations }: Pack) => obligations.find(({ fulfilment }) => fulfilment.act === 'filing')!
const loadRules = ({ allocations }: Pack) => allocations[0]!.scheme.rules as Rule[]
const crossedRule: Rule = { id: 'crossed', name: '上下限', kind: 'load', min: 3, max: 2, duties: ['YL-07'] }
const moonRule: Rule = { id: 'moon', name: '不重复', kind: 'no-overlap', list: 'moon-links', duties: ['YL-07'] }
const headOf = ({ posts }: Pack, unit: string) => posts.find(({ id }) => id === `${unit}-head`)!

const breakages: [check: string, says: string, breakIt: (pack: Pack, kind: Kind) => void][] = [
  ['unknown-stage', 'nowhere', (_, kind) => void (action(kind, 'note').from = ['nowhere'])],
  ['unknown-stage', 'limbo', (_, kind) => void (action(kind, 'return').toUnheld = 'limbo')],
  ['unreachable-stage', '孤岛', (_, kind) => void (kind.stages['island'] = { name: '孤岛', mode: 'ended' })],
  [
    'stage-without-exit',
    '死角',
    (_, kind) => {
      kind.stages['corner'] = { name: '死角', mode: 'working' }
      action(kind, 'note').to = 'corner'
    },
  ],
  ['unknown-action', 'close-quietly', (_, kind) => void (action(kind, 'confirm').then = ['close-quietly'])],
  ['action-nobody-can-take', '分办', (_, kind) => void (action(kind, 'hand-out').by = [{ power: 'magic' }])],
  ['field-choices', '难易', (_, kind) => void (field(kind, 'hand-out', 'difficulty').choices = [])],
  ['outcome-without-evidence', '现行政策', (_, kind) => void (kind.outcomes[0]!.evidence = [])],
  ['unknown-limit', 'siesta', (_, kind) => action(kind, 'note').effects.push({ do: 'start', limit: 'siesta' })],
  ['limit-id', 'reopen', (_, kind) => void (limit(kind, 'reopen').id = 'other')],
  [
    'limit-never-started',
    '午休',
    (_, kind) => void (kind.limits['nap'] = { ...limit(kind, 'reopen'), id: 'nap', name: '午休' }),
  ],
  [
    'difficulty-limit',
    'forever',
    (_, kind) => kind.difficulties.push({ ...kind.difficulties[0]!, id: 'x', limit: 'forever' }),
  ],
  ['timer-never-stopped', '联系企业', (_, kind) => withoutStop(kind, 'contact')],
  ['unknown-timer', 'egg', (_, kind) => action(kind, 'note').effects.push({ do: 'stop', timer: 'egg' })],
  ['rung-role', 'neighbour', (_, kind) => void (limit(kind, 'review').rungs[0]!.tells = ['neighbour'])],
  ['rung-action', '等企业反馈', (_, kind) => void (kind.rungActions.lapse = {})],
  ['rung-action', '系统无权', (_, kind) => void (action(kind, 'urge').by = [{ power: 'appeals.supervise' }])],
  [
    'working-hours',
    '重叠',
    (pack) =>
      void (pack.hours = [
        { from: 510, to: 720 },
        { from: 700, to: 1050 },
      ]),
  ],
  ['working-hours', '无从计算', (pack) => void (pack.hours = [])],
  ['post-organisation', 'moon', (pack) => void (pack.posts[0]!.organisation = 'moon')],
  ['topic-organisation', 'moon', (_, kind) => void (kind.topics[0]!.lead = 'moon')],
  ['topic-organisation', '又是协办', (_, kind) => void (kind.topics[0]!.assistants = [kind.topics[0]!.lead])],
  ['unit-handler', 'supervision', (_, kind) => void (kind.topics[0]!.lead = 'supervision')],
  ['unit-district', 'west', (pack) => void (pack.organisations.at(-1)!.district = 'west')],
  ['coordinator', 'nobody', (_, kind) => void (kind.tiers[0]!.coordinator = 'nobody')],
  ['coordinator', '没有协调的权力', (_, kind) => void (kind.tiers[0]!.coordinator = 'clerk')],
  ['coordinator', 'appeals.dream', (_, kind) => void (kind.ladder[0]!.to = 'power:appeals.dream')],
  ['coordinator', 'post:岗位', (_, kind) => void (kind.ladder[0]!.to = 'mayor')],
  ['body-members', 'nobody', (pack) => void pack.bodies[0]!.posts.push('nobody')],
  ['body-members', '没有成员', (pack) => void (pack.bodies[0]!.posts = [])],
  ['obligation-owes', 'council', (pack) => void (pack.obligations[0]!.owes = { who: 'each-member', body: 'council' })],
  ['obligation-owes', 'nobody', (pack) => void (pack.obligations[0]!.owes = { who: 'post', post: 'nobody' })],
  ['obligation-owes', 'land', (pack) => void (headOf(pack, 'land').powers = [])],
  ['filing-papers', '没有写明报什么', (pack) => void (filing(pack).papers = [])],
  ['filing-papers', '只认自己的材料', (pack) => void (filing(pack).fulfilment.where = { filing: 'other' })],
  ['filing-papers', '一期要报一份以上', (pack) => void (filing(pack).quota.count = 2)],
  ['filing-papers', '不是报送却写了材料', (pack) => void (filing(pack).fulfilment.act = 'visit')],
  [
    'filing-papers',
    'park',
    (pack) => {
      filing(pack).papers![0]!.names = ['park']
      for (const unit of pack.organisations) if (unit.kind === 'park') unit.kind = 'office'
    },
  ],
  ['obligation-sound', '1 或更大的整数', (pack) => void (pack.obligations[0]!.quota.count = 0)],
  ['allocation-plans', 'wishes', (pack) => void (pack.allocations[0]!.roster = 'wishes')],
  ['allocation-plans', '由各县自定', (pack) => void (pack.allocations[0]!.roster = 'county-key')],
  ['allocation-plans', 'council', (pack) => void pack.allocations[0]!.bodies.push('council')],
  ['allocation-plans', '没有可以分配的领导', (pack) => void (pack.allocations[0]!.bodies = [])],
  ['allocation-plans', '下限 3 大于上限 2', (pack) => void loadRules(pack).push(crossedRule)],
  ['allocation-plans', 'moon-links', (pack) => void loadRules(pack).push(moonRule)],
  ['allocation-plans', 'sorcery', (pack) => void (headOf(pack, 'land').portfolio = ['sorcery'])],
  ['allocation-plans', '0 到 100', (pack) => void (headOf(pack, 'land').expertise = { industry: 101 })],
  ['allocation-plans', '没有写行业的用词', (pack) => void (pack.fields[0]!.words = [])],
  ['measure-figure', 'wishes', (pack) => void (pack.measures[0]!.figure!.args = { roster: 'wishes' })],
  ['roster-rules', '没有写由哪几部分', (pack) => void (pack.rosters[0]!.parts = [])],
  ['roster-rules', '都叫 largest', (pack) => void (pack.rosters[0]!.parts[1]!.id = 'largest')],
  ['roster-rules', '1 或更大的整数', (pack) => void Object.assign(pack.rosters[0]!.parts[0]!, { count: 0 })],
  ['roster-rules', 'unicorn', (pack) => void (pack.rosters[0]!.parts[1]!.among = { tags: ['unicorn'] })],
  ['roster-rules', 'wishes', (pack) => void (pack.rosters[1]!.parts[0]!.among = { onRoster: 'wishes' })],
  ['roster-rules', '由各县自定', (pack) => void (pack.rosters[1]!.parts[0]!.among = { onRoster: 'county-key' })],
  ['roster-rules', '不是日子', (pack) => void (pack.rosters[0]!.due = { month: 2, day: 29, of: 'year-before' })],
  ['liaison-channel', 'pigeon', (pack) => void (pack.liaison.channel = 'pigeon')],
  ['meeting-kinds', 'nobody', (pack) => void (pack.meetings[0]!.convener = 'nobody')],
  ['meeting-kinds', 'pigeon', (pack) => void (pack.meetings[0]!.channel = 'pigeon')],
  ['meeting-kinds', '没有出口', (pack) => void (pack.meetings[0]!.endings = [])],
  ['meeting-kinds', 'council', (pack) => void pack.meetings[0]!.invited.push({ who: 'body', body: 'council' })],
  ['meeting-kinds', 'moon', (pack) => void pack.meetings[0]!.invited.push({ who: 'units', units: ['moon'] })],
  [
    'meeting-kinds',
    'wishes',
    (pack) => void pack.meetings[0]!.invited.push({ who: 'enterprises', from: 'roster', roster: 'wishes' }),
  ],
  ['meeting-kinds', '没有声明', (pack) => void (pack.meetings = [])],
  ['meeting-kinds', '不由县召集', (pack) => pack.meetings.forEach((kind) => (kind.counties = false))],
  ['duplicate-ids', 'east', (pack) => void pack.districts.push({ id: 'east', name: '东城' })],
  ['duplicate-ids', 'web', (_, kind) => void kind.channels.push(kind.channels[0]!)],
  ['duty-mechanism', 'sorcery', (pack) => void (pack.duties[0]!.mechanism = 'people, sorcery')],
  ['unknown-duty', 'YL-99', (pack) => void (pack.contact.duties = ['YL-99'])],
  ['element-without-source', '联系电话', (pack) => void (pack.contact.duties = [])],
  [
    'appeal-duty-unanswered',
    'YL-09',
    (pack) => {
      pack.duties.push({ id: 'YL-09', cite: '九', mechanism: 'appeals', summary: '回访' })
      pack.measures[0]!.duties.push('YL-09')
    },
  ],
  ['measure-units', 'moon', (pack) => void (pack.measures[0]!.units = ['moon'])],
  ['measure-units', '没有责任单位', (pack) => void (pack.measures[0]!.units = [])],
  [
    'measure-units',
    'moon',
    (pack) => pack.measures.forEach(({ tasks = [] }) => tasks.forEach((task) => task.units.push('moon'))),
  ],
  ['measure-duties', 'YL-88', (pack) => void pack.measures[0]!.duties.push('YL-88')],
  [
    'measure-duties',
    'YL-06',
    (pack) => void (pack.measures = pack.measures.filter(({ duties }) => !duties.includes('YL-06'))),
  ],
  ['measure-figure', 'crystal-ball', (pack) => void ((pack.measures[0]!.figure!.query as string) = 'crystal-ball')],
  ['measure-figure', 'wishes', (pack) => void (pack.measures[0]!.figure!.args = { kind: 'wishes' })],
  ['measure-figure', 'pigeon', (pack) => void (pack.measures[0]!.figure!.args = { channels: ['pigeon'] })],
  ['measure-figure', 'dance', (pack) => void (pack.measures[0]!.figure!.args = { obligations: ['dance'] })],
  ['measure-figure', 'picnic', (pack) => void (pack.measures[0]!.figure!.args = { meetings: ['picnic'] })],
  ['measure-figure', 'magic', (pack) => void (pack.measures[0]!.figure!.args = { outcomes: ['magic'] })],
]

const field = (kind: Kind, id: string, name: string) => action(kind, id).fields.find((each) => each.id === name)!

function withoutStop(kind: Kind, timer: string): void {
  for (const each of Object.values(kind.actions)) {
    each.effects = each.effects.filter((effect) => effect.do !== 'stop' || effect.timer !== timer)
  }
}

describe('a pack is checked before it is published', () => {
  test('the invented city passes every check', () => {
    expect(failures(sample)).toEqual([])
  })

  test.each(breakages)('%s says %s, and no other check fails', (check, says, breakIt) => {
    const found = failures(broken(breakIt))
    expect(found.map((result) => result.check)).toEqual([check])
    expect(found[0]!.sentence).toContain(says)
  })

  test('every check that can fail is seen failing here', () => {
    const seen = new Set(breakages.map(([check]) => check))
    const never = checkPack(sample).filter(({ check, level }) => level !== 'warn' && !seen.has(check))
    expect(never.map(({ check }) => check)).toEqual([])
  })

  test('figures that rest on practice are named for confirmation, not refused', () => {
    const result = checkPack(sample).find(({ check }) => check === 'limits-from-practice')!
    expect(result).toMatchObject({ level: 'warn' })
    expect(result.sentence).toContain('一般诉求')
  })

  test('checks that have nothing to look at say so', () => {
    const empty = broken((pack) => {
      pack.caseKinds = []
      pack.duties = pack.duties.map((duty) => ({ ...duty, mechanism: 'people' }))
    })
    const idle = checkPack(empty).filter(({ level }) => level === 'not-applicable')
    expect(idle.map(({ check }) => check)).toEqual(['appeal-duty-unanswered', 'limits-from-practice'])
  })
})
