import type { MeetingKind } from '../../engine/city/meetings.ts'
import { guessTopics } from '../appeals/guess-topic.ts'
import { loadCase } from '../cases/load-case.ts'
import type { Tx } from '../database/tx.ts'
import { answerInvitation } from '../meetings/answer-invitation.ts'
import { convene } from '../meetings/convene.ts'
import type { ItemEnd, NewInvitee } from '../meetings/contract.ts'
import { endItem } from '../meetings/end-item.ts'
import { listDemand, recommend, recordResult } from '../meetings/finance.ts'
import { holdMeeting } from '../meetings/hold-meeting.ts'
import { confirmMinutes, draftMinutes } from '../meetings/minutes.ts'
import { raiseItem } from '../meetings/raise-item.ts'
import { readInvitations } from '../meetings/read-invitations.ts'
import { readKinds } from '../meetings/read-kinds.ts'
import { requireMeeting } from '../meetings/meeting-store.ts'
import { signInByHand } from '../meetings/sign-in.ts'
import { dateOf } from '../platform/today.ts'
import type { Matter } from './matters/matter.ts'
import type { Step } from './stories.ts'
import type { Stage } from './tell-story.ts'
import { tellStory } from './tell-story.ts'
import { viewerOfEnterprise, viewerOfPost } from './viewers.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** One meeting of the demonstration, and how far it has come. */
export interface Scene {
  kind: MeetingKind
  convener: string
  title: string
  place: string
  startsAt: number
  host: string | null
  invite: NewInvitee[]
  /** What each of the enterprises raises. */
  raised: { enterprise: string; matter: Matter }[]
  /** The last item is still without its ending, and the minutes are a draft. */
  unfinished: boolean
  /** What becomes of matters that are handed out. */
  afterwards: readonly Step[]
}

/** What is told of a meeting when it is called. */
export type Call = Omit<Scene, 'raised' | 'unfinished' | 'afterwards'>

/** Calls a meeting some days before; answers its id. */
export async function callMeeting({ app, clock, tx, cast, chance, end }: Stage, call: Call): Promise<string> {
  const { kind, convener, title, place, startsAt, host, invite } = call
  clock.set(Math.min(startsAt - chance.between(3, 8) * day, end - chance.between(20, 600) * minute))
  const input = {
    kind: kind.id,
    convener,
    title,
    place,
    startsAt,
    endsAt: startsAt + 2 * hour,
    form: kind.forms.length > 0 ? chance.pick(kind.forms) : null,
    host,
    agenda: kind.agenda,
    invite,
  }
  return (await convene(app, as(tx, viewerOfPost(cast, convener)), input, null)).id
}

/** Most answer, and most of them come; enterprises for themselves, the others by a call to the convener's office. */
export async function answerAll({ app, tx, cast, chance }: Stage, id: string, convener: string): Promise<void> {
  const office = viewerOfPost(cast, convener)
  const invitations = await readInvitations(app, as(tx, office), await requireMeeting(as(tx, office), id))
  for (const [place, { id: part, who, of }] of invitations.entries()) {
    if (place % 4 === 3) continue
    const enterprise = who === 'enterprise'
    const viewer = enterprise ? viewerOfEnterprise(cast, of.id) : office
    const attendee = chance.pick(
      enterprise ? ['总经理', '董事长', '财务总监', '生产副总'] : ['主要负责人', '分管负责人'],
    )
    const coming = place % 7 !== 5
    const note = '当天出差，会后补送书面意见'
    await answerInvitation(app, as(tx, viewer), id, part, coming ? { coming, attendee } : { coming, note })
  }
}

const as = (tx: Tx, viewer: Tx['viewer']): Tx => ({ ...tx, viewer })

/** Tells a meeting from its call to its minutes, and what became of what it handed out. */
export async function tellMeeting(stage: Stage, scene: Scene): Promise<void> {
  const { app, clock, cast, chance } = stage
  const id = await callMeeting(stage, scene)
  const tx = as(stage.tx, viewerOfPost(cast, scene.convener))
  await answerAll(stage, id, scene.convener)
  clock.set(scene.startsAt - 5 * minute)
  for (const { id: part, answer } of await readInvitations(app, tx, await requireMeeting(tx, id)))
    if (answer !== 'declined' && chance.percent(95)) await signInByHand(app, tx, id, part, {})
  const demands = scene.kind.listed === 'finance' ? await askForMoney({ ...stage, tx }, id, scene) : []
  clock.set(scene.startsAt + 10 * minute)
  const items: string[] = []
  for (const { enterprise, matter } of scene.raised)
    items.push((await raiseItem(app, tx, id, { enterprise, text: matter.body })).id)
  await holdMeeting(app, tx, id, { version: 1, startedAt: scene.startsAt })
  clock.set(scene.startsAt + 100 * minute)
  const ended = scene.unfinished ? items.slice(0, -1) : items
  for (const [index, item] of ended.entries())
    await endItem(app, tx, id, item, await endingOf({ ...stage, tx }, scene, index))
  await draftMinutes(app, tx, id, { version: 0, text: minutesOf(scene) })
  if (scene.unfinished) return
  await decide({ ...stage, tx }, id, demands)
  clock.set(Math.min(scene.startsAt + chance.between(20, 50) * hour, stage.end - minute))
  await confirmMinutes(app, tx, id, 1)
  await follow(stage, id, scene)
}

const minutesOf = ({ kind, raised }: Scene): string =>
  [
    `会议按议程进行：${kind.agenda.map(({ what }) => what).join('、')}。`,
    raised.length > 0
      ? `企业提出 ${raised.length} 件问题，会议逐件研究，结果列在议定事项里。`
      : '会议通报了有关情况，与会各方没有提出需要办理的问题。',
    '会议要求，有关单位按分工抓好落实，交办事项的进展由召集单位跟到底。',
  ].join('\n')

/** The endings take turns among those the kind allows; the one item of a small meeting is settled there. */
async function endingOf({ app, tx, cast: { pack }, chance }: Stage, scene: Scene, index: number): Promise<ItemEnd> {
  const settled = scene.kind.endings.filter((each) => each !== 'handed-out')
  const ending = scene.raised.length > 1 ? scene.kind.endings[index % scene.kind.endings.length] : chance.pick(settled)
  const text = scene.raised[index]?.matter.body ?? ''
  if (ending === 'solved')
    return {
      ending,
      how: chance.pick([
        '部门现场核实，当天开通，不再另行申请。',
        '现场签了意见，缺的一项材料改为容缺办理。',
        '当场协调，约定每周二、周五保障供应。',
      ]),
      record: `现场办公记录第 ${chance.between(1, 40)} 号`,
    }
  const kind = pack.caseKinds[0]
  const topic = kind?.topics.find(({ id }) => id === guessTopics(kind, text)[0]?.id) ?? kind?.topics[0]
  const post = pack.posts.find(
    ({ organisation, powers }) => organisation === topic?.lead && powers.includes('appeals.head'),
  )
  if (ending === 'handed-out' && topic && post) {
    const { further, limits } = await readKinds(app, tx.viewer)
    return {
      ending,
      unit: topic.lead,
      post: post.id,
      limit: chance.pick(limits).id,
      further: Object.fromEntries(further.map(({ id, choices }) => [id, chance.pick(choices).id])),
    }
  }
  return {
    ending: 'explained',
    ground: chance.pick([
      '现行法律法规没有授权办理',
      '不在现行政策的适用范围',
      '属企业之间的合同纠纷，应依合同和法律解决',
    ]),
    explanation: '部门负责人当面说明了规定和原因，并告知可以走的其他途径。',
    on: dateOf(scene.startsAt),
    to: '企业负责人',
  }
}

const banks = ['农村商业银行', '城市商业银行', '国有银行市分行', '村镇银行']

async function askForMoney({ app, tx, chance }: Stage, id: string, { raised }: Scene): Promise<string[]> {
  const demands: string[] = []
  for (const { enterprise } of raised)
    demands.push(
      (
        await listDemand(app, tx, id, {
          enterprise,
          amount: chance.between(2, 30) * 100 * 10_000 * 100,
          use: chance.pick(['流动资金周转', '购买设备', '二期厂房建设', '原料采购']),
        })
      ).id,
    )
  return demands
}

/** Each demand goes to a bank or two; most are granted a part, some refused, some wait. */
async function decide({ app, clock, tx, chance }: Stage, id: string, demands: readonly string[]): Promise<void> {
  for (const [index, demand] of demands.entries()) {
    const first = await recommend(app, tx, id, demand, banks[index % banks.length]!)
    if (index % 2 === 0) await recommend(app, tx, id, demand, banks[(index + 1) % banks.length]!)
    if (index % 4 === 3) continue
    const amount = chance.between(1, 12) * 100 * 10_000 * 100
    const refused = index % 4 === 2
    await recordResult(
      app,
      tx,
      id,
      first.id,
      refused
        ? { granted: false, reason: '抵押物不足，建议先由担保公司增信' }
        : { granted: true, amount, on: dateOf(clock.now()) },
    )
  }
}

/** Carries what was handed out on, as the units did. */
async function follow(stage: Stage, id: string, { afterwards }: Scene): Promise<void> {
  const { app, clock, tx } = stage
  const confirmed = clock.now()
  const cases = await tx.many<{ id: string }>(
    'select case_id as id from meeting_items where city = $1 and meeting = $2 and case_id is not null',
    [tx.viewer.city, id],
  )
  for (const each of cases) {
    clock.set(confirmed)
    await tellStory(stage, await loadCase(app, tx, each.id), afterwards)
  }
}
