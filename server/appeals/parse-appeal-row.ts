import { createHash } from 'node:crypto'
import { parseCreditCode } from '../../engine/enterprises/credit-code.ts'
import type { CaseKind } from '../../engine/workflow/types.ts'
import { instantOf, parseCellTime } from '../documents/civil-text.ts'
import type { ParsedRow, RowProblem } from '../imports/import-kind.ts'
import type { RowCells } from '../imports/row-cells.ts'
import { guessTopics } from './guess-topic.ts'
import { titleOf } from './open-appeal.ts'

/** One message or work order of a list, ready to be opened as an appeal. */
export interface ImportedAppeal {
  title: string
  body: string
  wish: string
  applicant: string
  phone: string
  channel: string
  topic: string
  creditCode: string
  enterpriseName: string
  /** Instant at which it came in; null when the list does not say. */
  registeredAt: number | null
}

interface Judge {
  kind: Pick<CaseKind, 'channels' | 'topics'>
  now: number
}

const longestTitle = 80
const longestBody = 20_000

/** Judges one row. The key is its number in the list, or else what it says; the text is kept whole. */
export function parseAppealRow(cells: RowCells, { kind, now }: Judge): ParsedRow<ImportedAppeal> {
  const problems: RowProblem[] = []
  const notes: string[] = []
  const subject = cells.line('title')
  const body = bodyOf(cells, subject, problems)
  const title = titleFor(subject, body, notes)
  const topic =
    choiceOf('topic', cells, kind.topics, notes) ??
    guessTopics(kind, `${title} ${body}`)[0]?.id ??
    kind.topics.at(-1)?.id ??
    ''
  const channel = choiceOf('channel', cells, kind.channels, notes) ?? importChannel(kind)
  const data: ImportedAppeal = {
    title,
    body,
    wish: cells.text('wish'),
    applicant: cells.line('applicant'),
    phone: cells.line('phone'),
    channel,
    topic,
    creditCode: codeOf(cells, problems),
    enterpriseName: cells.line('enterprise'),
    registeredAt: timeOf(cells, now, problems),
  }
  const key = cells.line('number') || fingerprint([data.applicant, subject, cells.line('at'), body])
  return {
    key,
    label: [cells.line('number'), title].filter(Boolean).join(' '),
    data,
    problems,
    notes,
    shown: shownOf(cells, data, kind),
  }
}

/** A subject too long for a title stands whole at the beginning of the text. */
function bodyOf(cells: RowCells, subject: string, problems: RowProblem[]): string {
  const text = cells.text('body')
  const body = subject.length > longestTitle ? `${subject}\n${text}`.trim() : text || subject
  if (!body) problems.push({ field: 'body', message: '没有内容，也没有主题。' })
  if (body.length > longestBody) {
    problems.push({
      field: 'body',
      message: `内容有 ${body.length} 个字，超过 ${longestBody} 个字，请核对是不是错了行。`,
    })
  }
  return body
}

function titleFor(subject: string, body: string, notes: string[]): string {
  if (!subject) return titleOf(body)
  if (subject.length <= longestTitle) return subject
  notes.push('主题太长，事由只取开头，全文放在内容最前面。')
  return `${[...subject].slice(0, longestTitle - 1).join('')}…`
}

function timeOf(cells: RowCells, now: number, problems: RowProblem[]): number | null {
  if (!cells.has('at')) return null
  const time = parseCellTime(cells.cell('at'))
  const at = time && instantOf(time)
  if (at !== null && at <= now) return at
  const message = time ? '时间晚于现在。' : `时间“${cells.line('at')}”认不出，应为 2026-10-08 09:30 这样的时间。`
  problems.push({ field: 'at', message })
  return null
}

function codeOf(cells: RowCells, problems: RowProblem[]): string {
  if (!cells.has('creditCode')) return ''
  const result = parseCreditCode(cells.line('creditCode'))
  if (!result.ok) problems.push({ field: 'creditCode', message: result.problem.message })
  return result.ok ? result.creditCode : ''
}

/** The id of a choice written by its name; another word is no reason to keep the matter out. */
function choiceOf(
  field: string,
  cells: RowCells,
  choices: readonly { id: string; name: string }[],
  notes: string[],
): string | null {
  const word = cells.line(field)
  if (!word) return null
  const choice = choices.find(({ id, name }) => id === word || name === word)
  if (!choice) notes.push(`${field === 'topic' ? '类别' : '渠道'}“${word}”本市没有，由系统另定。`)
  return choice?.id ?? null
}

function importChannel({ channels }: Pick<CaseKind, 'channels'>): string {
  return (channels.find(({ id }) => id === 'import') ?? channels[0])?.id ?? ''
}

function fingerprint(parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

function shownOf(cells: RowCells, data: ImportedAppeal, kind: Judge['kind']): Record<string, string> {
  const nameOf = (choices: readonly { id: string; name: string }[], id: string): string =>
    choices.find((choice) => choice.id === id)?.name ?? id
  const time = parseCellTime(cells.cell('at'))
  return {
    number: cells.line('number'),
    applicant: data.applicant,
    title: data.title,
    at: time ? [time.date, time.time?.slice(0, 5)].filter(Boolean).join(' ') : cells.line('at'),
    body: data.body,
    creditCode: data.creditCode || cells.line('creditCode'),
    enterprise: data.enterpriseName,
    phone: data.phone,
    wish: data.wish,
    channel: nameOf(kind.channels, data.channel),
    topic: nameOf(kind.topics, data.topic),
  }
}
