/**
 * A case told step by step, for the tests of the packs: who does what, with what, when; and what the engine says.
 * A test's name carries a duty's id in brackets only where the whole duty is kept; a part of one is named without brackets.
 */
import { at, calendar2026 } from '../engine/calendar/testing.ts'
import { readTimer } from '../engine/timers/read-timer.ts'
import { decide } from '../engine/workflow/decide.ts'
import { initialState } from '../engine/workflow/initial-state.ts'
import type { ActionData, ActorRights, CaseKind, CaseState, CityPack } from '../engine/city/index.ts'

const enterprise: ActorRights = {
  person: 'p-enterprise',
  post: null,
  organisation: null,
  enterprise: 'enterprise-1',
  system: false,
  powers: [],
  organisations: [],
  posts: [],
}

/** The rights of a post, as a session of its holder would carry them. */
function holderOf(pack: CityPack, id: string): ActorRights {
  const post = pack.posts.find((each) => each.id === id)
  if (!post) throw new Error(`${pack.name} declares no post ${id}`)
  const { powers, organisation } = post
  return {
    ...enterprise,
    person: `p-${id}`,
    post: id,
    organisation,
    enterprise: null,
    powers,
    organisations: [organisation],
    posts: [id],
  }
}

const system: ActorRights = { ...enterprise, person: null, enterprise: null, system: true }

/** One case of one kind, from its first word. */
export class Story {
  state: CaseState
  readonly pack: CityPack
  readonly kind: CaseKind
  private now = at('2026-10-12 09:00')

  constructor(pack: CityPack, kindId = 'appeal') {
    const kind = pack.caseKinds.find((each) => each.id === kindId)
    if (!kind) throw new Error(`${pack.name} declares no kind ${kindId}`)
    this.pack = pack
    this.kind = kind
    this.state = initialState(kind)
  }

  /** Moves the clock to a civil time such as `2026-10-14 10:00`. */
  when(text: string): this {
    this.now = at(text)
    return this
  }

  /** Does an action as the holder of a post (or `enterprise`, `system`); it must be allowed. */
  does(who: string, action: string, data: ActionData = {}): this {
    const decision = this.ask(who, action, data)
    if (!decision.ok) throw new Error(`${who} ${action}: ${decision.code} ${decision.sentence}`)
    this.state = decision.state
    return this
  }

  /** The code with which an action is refused, or `allowed`. */
  refused(who: string, action: string, data: ActionData = {}): string {
    const decision = this.ask(who, action, data)
    return decision.ok ? 'allowed' : decision.code
  }

  /** The fields that are wrong in an action's data. */
  wrongFields(who: string, action: string, data: ActionData = {}): string[] {
    const decision = this.ask(who, action, data)
    return decision.ok ? [] : (decision.problems ?? []).map(({ field }) => field)
  }

  /** The civil date on which a timer is due. */
  due(timer: string): string | undefined {
    const running = this.state.timers[timer]
    return running && readTimer(calendar2026, running, this.now).dueOn?.date
  }

  private ask(who: string, action: string, data: ActionData) {
    const actor = who === 'enterprise' ? enterprise : who === 'system' ? system : holderOf(this.pack, who)
    return decide(this.kind, this.state, { action, data, actor, now: this.now, calendar: calendar2026 })
  }
}

/** A case registered by a post through a channel. */
export const opened = (pack: CityPack, who = 'clerk', channel = 'phone', kind = 'appeal'): Story =>
  new Story(pack, kind).does(who, 'open', { enterprise: 'enterprise-1', channel, topic: 'other' })

/** Every piece of evidence an outcome asks for. */
export function evidenceFor(kind: CaseKind, outcome: string): Record<string, ActionData> {
  const pieces = kind.outcomes.find(({ id }) => id === outcome)?.evidence ?? []
  return Object.fromEntries(
    pieces.map(({ id, files }): [string, ActionData] => [
      id,
      files ? { files: ['file-1'] } : { text: '已核实，见附件。' },
    ]),
  )
}

export const reply = '已按规定办理完毕，结果如上；不服可以要求重办。'

/** The enterprise says that it was contacted and the matter is solved. */
export const solved: ActionData = { contacted: true, solved: 'yes', grade: 'good', words: '' }
