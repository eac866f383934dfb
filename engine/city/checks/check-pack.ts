import type { CityPack } from '../types.ts'
import { actionNobodyCanTake } from './action-nobody-can-take.ts'
import { allocationPlans } from './allocation-plans.ts'
import { appealDutyUnanswered } from './appeal-duty-unanswered.ts'
import { bodyMembers } from './body-members.ts'
import type { CheckResult, PackCheck } from './check-result.ts'
import { coordinator } from './coordinator.ts'
import { difficultyLimit } from './difficulty-limit.ts'
import { duplicateIds } from './duplicate-ids.ts'
import { dutyMechanism } from './duty-mechanism.ts'
import { elementWithoutSource } from './element-without-source.ts'
import { fieldChoices } from './field-choices.ts'
import { filingPapers } from './filing-papers.ts'
import { liaisonChannel } from './liaison-channel.ts'
import { limitId } from './limit-id.ts'
import { limitNeverStarted } from './limit-never-started.ts'
import { limitsFromPractice } from './limits-from-practice.ts'
import { measureDuties } from './measure-duties.ts'
import { measureFigure } from './measure-figure.ts'
import { measureUnits } from './measure-units.ts'
import { meetingKinds } from './meeting-kinds.ts'
import { obligationOwes } from './obligation-owes.ts'
import { obligationSound } from './obligation-sound.ts'
import { outcomeWithoutEvidence } from './outcome-without-evidence.ts'
import { postOrganisation } from './post-organisation.ts'
import { rosterRules } from './roster-rules.ts'
import { rungAction } from './rung-action.ts'
import { rungRole } from './rung-role.ts'
import { stageWithoutExit } from './stage-without-exit.ts'
import { timerNeverStopped } from './timer-never-stopped.ts'
import { topicOrganisation } from './topic-organisation.ts'
import { unitDistrict } from './unit-district.ts'
import { unitHandler } from './unit-handler.ts'
import { unknownAction } from './unknown-action.ts'
import { unknownDuty } from './unknown-duty.ts'
import { unknownLimit } from './unknown-limit.ts'
import { unknownStage } from './unknown-stage.ts'
import { unknownTimer } from './unknown-timer.ts'
import { unreachableStage } from './unreachable-stage.ts'
import { workingHours } from './working-hours.ts'

const checks: readonly PackCheck[] = [
  unknownStage,
  unreachableStage,
  stageWithoutExit,
  unknownAction,
  actionNobodyCanTake,
  fieldChoices,
  outcomeWithoutEvidence,
  unknownLimit,
  limitId,
  limitNeverStarted,
  difficultyLimit,
  timerNeverStopped,
  unknownTimer,
  rungRole,
  rungAction,
  workingHours,
  postOrganisation,
  topicOrganisation,
  unitHandler,
  unitDistrict,
  coordinator,
  bodyMembers,
  obligationOwes,
  obligationSound,
  filingPapers,
  rosterRules,
  liaisonChannel,
  allocationPlans,
  meetingKinds,
  duplicateIds,
  dutyMechanism,
  unknownDuty,
  elementWithoutSource,
  appealDutyUnanswered,
  measureUnits,
  measureDuties,
  measureFigure,
  limitsFromPractice,
]

/** Everything that must hold before a pack is published: one result a check. A pack with a `fail` is not published. */
export const checkPack = (pack: CityPack): CheckResult[] => checks.map((check) => check(pack))
