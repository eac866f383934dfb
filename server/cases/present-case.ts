import { postTitle } from '../access/session.ts'
import { allOutcomes } from '../../engine/workflow/parts/at-once.ts'
import { closingChecklist } from '../../engine/workflow/closing-checklist.ts'
import type { CasePage } from './page-contract.ts'
import { outwardStage } from './enterprise-view.ts'
import type { LoadedCase } from './load-case.ts'
import { choiceName, stageOf } from './names.ts'
import { presentActions } from './present-actions.ts'
import { presentClock } from './present-clock.ts'
import { maskPhone } from '../people/mask-phone.ts'
import type { RowContext } from './present-row.ts'
import { presentTasks } from './present-tasks.ts'
import { presentEntry } from './present-timeline.ts'
import type { CaseMaterial } from './read-case.ts'

/** What leaves of a case on its page. The enterprise sees what was done for it, not how the offices talk among themselves. */
export const presentCase = (loaded: LoadedCase, material: CaseMaterial, context: RowContext): CasePage => {
  const { kind, state } = loaded
  const staff = context.viewer.reach !== 'enterprise'
  const stage = staff ? state.stage : outwardStage(kind, state)
  const fact = (id: string) => (state.facts[id] ? String(state.facts[id]) : null)
  const named = (choices: { id: string; name: string }[], id: string | null) => (id ? choiceName(choices, id) : null)
  const entries = material.actions.map((record) => presentEntry(record, kind, context.names))
  return {
    ...asked(loaded, material, context),
    stage: stageOf(kind, stage),
    round: state.round,
    topic: choiceName(kind.topics, fact('topic') ?? ''),
    channel: choiceName(kind.channels, fact('channel') ?? ''),
    difficulty: named(kind.difficulties, fact('difficulty')),
    tier: staff ? named(kind.tiers, fact('tier')) : null,
    coordinator: staff ? postName(context, state.coordinator) : null,
    leader: material.leader && { called: material.leader.called, name: material.leader.name },
    outcome: named(allOutcomes(kind), fact('outcome')),
    ending: state.ending?.how ?? null,
    firstAsked: postName(context, fact('firstAsked')),
    mergedInto: mergedInto(material, context),
    merged: staff ? material.merged : [],
    joint: staff && loaded.joint ? { id: loaded.joint, cases: material.joint } : null,
    clock: clockFor(loaded, material, context, stage),
    tasks: presentTasks(loaded, context),
    question: state.question,
    ...(staff ? requests(loaded, context) : { objection: null, extension: null, escalation: [] }),
    reply: fact('reply'),
    feedback: state.feedback && {
      ...state.feedback,
      grade: state.feedback.grade ? choiceName(kind.grades, state.feedback.grade).name : null,
    },
    checklist: staff ? closingChecklist(kind, state) : [],
    timeline: staff ? entries : entries.filter((entry) => !entry.internal),
    files: staff ? material.files : material.files.filter((file) => !file.internal),
    actions: presentActions(kind, state, context.viewer, context),
    basis: staff ? basisOf(loaded, context) : [],
  }
}

const mergedInto = ({ details: { merged_into: into } }: CaseMaterial, { pack }: RowContext): CasePage['mergedInto'] => {
  const kind = into && pack.caseKinds.find((each) => each.id === into.kind)
  return kind ? { id: into.id, name: into.number, title: into.title, stage: stageOf(kind, into.stage).name } : null
}

const postName = ({ names }: RowContext, id: string | null): string | null => {
  if (!id) return null
  const post = names.post(id)
  return post ? postTitle({ name: post.name, organisation: post.unit }) : id
}

const asked = (
  { id, number, kind, state, title, enterprise }: LoadedCase,
  { details }: CaseMaterial,
  { viewer, pack }: RowContext,
) => ({
  id,
  number,
  version: state.seq,
  kind: { id: kind.id, name: kind.name },
  title,
  body: details.body,
  wish: details.wish,
  applicant: details.applicant,
  phone: needsPhone(viewer.powers, viewer.enterprise) ? details.phone : maskPhone(details.phone),
  replyBy: details.reply_by,
  enterprise:
    enterprise === null
      ? null
      : {
          id: enterprise,
          name: details.enterprise_name ?? '',
          creditCode: details.credit_code ?? '',
          district: pack.districts.find((each) => each.id === details.district)?.name ?? null,
          keyEnterprise: details.key_enterprise === true,
          openCases: details.open_cases,
        },
  registeredAt: details.registered_at,
  closedAt: details.closed_at,
})

/** A telephone number in full only for those who have to call it (rule 15). */
const needsPhone = (powers: string[], enterprise: string | null) =>
  enterprise !== null ||
  powers.some((power) => ['appeals.register', 'appeals.hand-out', 'appeals.handle'].includes(power))

const clockFor = (loaded: LoadedCase, { fired, changes }: CaseMaterial, context: RowContext, stage: string) => {
  const clock = presentClock(loaded, stage, {
    ...context,
    fired,
    changes,
    postName: (post) => postName(context, post) ?? post,
  })
  return clock && (context.viewer.reach === 'enterprise' ? { ...clock, rungs: [] } : clock)
}

const requests = ({ state, kind }: LoadedCase, context: RowContext) => ({
  objection: state.objection && {
    unit: context.names.unit(state.objection.organisation),
    reason: state.objection.reason,
    suggests: state.objection.suggests ? context.names.unit(state.objection.suggests) : null,
    at: state.objection.at,
  },
  extension: state.extension && {
    days: state.extension.amount,
    reason: state.extension.reason,
    at: state.extension.at,
  },
  escalation: state.escalation.map(({ level, at, reason }) => ({
    level,
    at,
    reason,
    to: kind.ladder[level - 1]?.name ?? '',
  })),
})

/** The clauses of the city's document that this kind of case answers. */
const basisOf = ({ kind }: LoadedCase, { pack }: RowContext): CasePage['basis'] =>
  pack.duties
    .filter((duty) => kind.duties.includes(duty.id))
    .map(({ id, cite, summary }) => ({ duty: id, cite, summary }))
