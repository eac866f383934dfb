import { endOfWork } from '../../engine/calendar/hours.ts'
import { dateOf } from '../../engine/calendar/zone.ts'
import { formatMoment } from '../../engine/calendar/format.ts'
import { dueInstant } from '../../engine/timers/due-instant.ts'
import { startTimer } from '../../engine/timers/start-timer.ts'
import { explainTimer } from '../../engine/timers/explain-timer.ts'
import { rungInstant } from '../../engine/timers/rungs.ts'
import { unitName } from '../../engine/timers/unit-name.ts'
import type { WorkCalendar } from '../../engine/calendar/types.ts'
import type { CaseKind } from '../../engine/workflow/types.ts'
import { currentKind } from '../cases/case-kinds.ts'
import { listRows } from '../cases/list-cases.ts'
import type { Names } from '../cases/names.ts'
import { choiceName, loadNames } from '../cases/names.ts'
import { presentTime } from '../cases/present-time.ts'
import type { Tx } from '../database/tx.ts'
import { leadingLeader } from '../enterprises/linked-leader.ts'
import type { App } from '../platform/app.ts'
import { today } from '../platform/today.ts'
import type { SuggestBody, Suggestion } from './contract.ts'
import { findDuplicates } from './find-duplicates.ts'
import { guessTopics } from './guess-topic.ts'
import { promisesOf } from './promises.ts'
import { weighUnits } from './weigh-units.ts'

/** Proposes topic, hand-out and possible duplicates while a matter is being taken in; the clerk accepts or changes it. */
export const suggest = async (app: App, tx: Tx, body: SuggestBody): Promise<Suggestion> => {
  const pack = app.packs.get(tx.viewer.city)
  const kind = currentKind(app, tx.viewer.city, body.kind ?? pack.caseKinds[0]?.id ?? '')
  const guesses = guessTopics(kind, body.text)
  const topic = body.topic ?? guesses[0]?.id ?? null
  const asked = {
    enterprise: tx.viewer.enterprise ?? body.enterprise ?? null,
    topic,
    text: body.text,
    except: body.case ?? null,
  }
  const duplicates = await findDuplicates(tx, asked, app.clock.now())
  const rows = await listRows(
    app,
    tx,
    duplicates.map(({ id }) => id),
  )
  const names = await loadNames(tx)
  const proposal =
    topic && tx.viewer.reach !== 'enterprise'
      ? await withLeader(app, tx, kind, asked.enterprise, await propose(app, tx, kind, topic, guesses, names))
      : noProposal
  return {
    topic: topic ? choiceName(kind.topics, topic) : null,
    topics: guesses.map(({ id, score }) => ({ ...choiceName(kind.topics, id), score })),
    ...proposal,
    duplicates: duplicates.flatMap(({ id, likeness, reason, mergeable }) => {
      const row = rows.find((each) => each.id === id)
      return row ? [{ case: row, likeness, reason, mergeable }] : []
    }),
    afterwards: tx.viewer.enterprise ? await promised(app, tx, kind) : await afterwards(app, tx, kind),
  }
}

const noProposal: Pick<Suggestion, 'handOut' | 'alternatives'> = { handOut: null, alternatives: [] }

const propose = async (
  app: App,
  tx: Tx,
  kind: CaseKind,
  topicId: string,
  guesses: ReturnType<typeof guessTopics>,
  names: Names,
): Promise<Pick<Suggestion, 'handOut' | 'alternatives'>> => {
  const topic = kind.topics.find((each) => each.id === topicId)
  const [difficulty, tier] = [kind.difficulties[0], kind.tiers[0]]
  const limit = difficulty && kind.limits[difficulty.limit]
  if (!topic || !difficulty || !limit || !tier) return noProposal
  const words = guesses.find((guess) => guess.id === topicId)?.words ?? []
  const { reasons, confidence, alternatives } = await weighUnits(app, tx, topic, words)
  const calendar = await app.calendars.of(tx.viewer.city)
  const now = app.clock.now()
  const time = presentTime(calendar, startTimer(limit, now), now)
  return {
    handOut: {
      lead: names.unit(topic.lead),
      assistants: topic.assistants.map((id) => names.unit(id)),
      difficulty: difficulty.id,
      tier: tier.id,
      confidence,
      reasons,
      limit: `${difficulty.name}，${limit.amount} ${unitName(limit.unit)}`,
      dueDate: time.dueDate ?? '',
      dueTime: time.dueTime ?? '',
      dueNote: dueNote(calendar, startTimer(limit, now), now),
    },
    alternatives: alternatives.map(({ unit, reason }) => ({ unit: names.unit(unit), reason })),
  }
}

/** The leader linked to the enterprise is proposed as the one who coordinates, where the city's document says so (PE-31). */
const withLeader = async (
  app: App,
  tx: Tx,
  kind: CaseKind,
  enterprise: string | null,
  proposal: Pick<Suggestion, 'handOut' | 'alternatives'>,
): Promise<Pick<Suggestion, 'handOut' | 'alternatives'>> => {
  const { handOut } = proposal
  if (!handOut || !enterprise) return proposal
  const year = Number(today(app.clock).slice(0, 4))
  const leader = await leadingLeader(tx, app.packs.get(tx.viewer.city), kind, { enterprise, year })
  if (!leader) return proposal
  const text = `${leader.called}：${leader.name}，今年联系这户企业`
  const reasons = [...handOut.reasons, { speaksFor: true, text }]
  return { ...proposal, handOut: { ...handOut, reasons, tier: leader.tier ?? handOut.tier } }
}

/** Which days in between do not count, in a line. */
const dueNote = (calendar: WorkCalendar, timer: ReturnType<typeof startTimer>, now: number): string => {
  const off = explainTimer(calendar, timer, now).days.filter((day) => day.kind === 'off' && !day.working)
  const days = off.map((day) => day.date.slice(5))
  return days.length > 0
    ? `当日不计，中间 ${days.slice(0, 4).join('、')}${days.length > 4 ? ` 等 ${days.length} 天` : ''}休息`
    : '当日不计'
}

/** What an enterprise is promised, before it files. */
const promised = async (app: App, tx: Tx, kind: CaseKind): Promise<Suggestion['afterwards']> =>
  promisesOf(kind, {}, await app.calendars.of(tx.viewer.city), app.clock.now()).map(({ name, text }) => ({
    when: name,
    text,
  }))

/** What happens after registration: when the unit must sign, until when it may object, when it is first reminded. */
const afterwards = async (app: App, tx: Tx, kind: CaseKind): Promise<Suggestion['afterwards']> => {
  const calendar = await app.calendars.of(tx.viewer.city)
  const now = app.clock.now()
  const due = (id: string) => {
    const limit = kind.limits[id]
    return limit ? dueInstant(calendar, startTimer(limit, now)) : null
  }
  const sign = due('sign') ?? endOfWork(calendar, dateOf(calendar, now))
  const objection = due('objection')
  const handle = kind.limits['handle']
  const firstRung = handle?.rungs[0]
  const reminded = handle && firstRung ? rungInstant(calendar, startTimer(handle, now), firstRung) : null
  const day = (moment: number) => formatMoment(calendar, moment).slice(5, 10)
  return [
    { when: '今日', text: '企业收到编号和查询办法' },
    {
      when: day(sign),
      text: `牵头单位签收${objection ? `；不归它管，最迟 ${formatMoment(calendar, objection).slice(5)} 提异议` : ''}`,
    },
    ...(reminded ? [{ when: day(reminded), text: `${firstRung?.name}，提醒承办岗` }] : []),
  ]
}
