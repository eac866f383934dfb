import { parseCapital } from '../../engine/enterprises/capital.ts'
import { parseCreditCode } from '../../engine/enterprises/credit-code.ts'
import { parseCellDate } from '../documents/civil-text.ts'
import type { ParsedRow, RowProblem } from '../imports/import-kind.ts'
import type { RowCells } from '../imports/row-cells.ts'
import type { EnterpriseSize, EnterpriseStatus } from './contract.ts'
import type { EnterpriseRecord } from './enterprise-record.ts'
import type { Judge } from './row-marks.ts'
import { namesIn, readPark, readTags } from './row-marks.ts'
import { shownOf } from './shown-enterprise.ts'
import { sizeNames, statusNames } from './words.ts'

/** What a row says of an enterprise. What it leaves blank stays as it is known. */
export interface EnterpriseRowData {
  record: Partial<EnterpriseRecord> & Pick<EnterpriseRecord, 'credit_code' | 'name'>
  shortNames: string[]
  formerNames: string[]
  contactPerson: string
  contactPhone: string
}

/** Judges one row of an enterprise list. */
export function parseEnterpriseRow(cells: RowCells, judge: Judge): ParsedRow<EnterpriseRowData> {
  const { districts, parks, tags, today } = judge
  const problems: RowProblem[] = []
  const notes: string[] = []
  const said = (field: string): string => (blanks.has(cells.line(field)) ? '' : cells.line(field))
  const name = said('name')
  if (name.length < 2 || name.length > 120) problems.push({ field: 'name', message: nameProblem(name) })
  const code = readCode(cells, problems)
  const place = said('district')
  const district = districtOf(place, districts)
  if (place && !district) notes.push(`“${place}”不是本市的区县，照原样记为登记地区。`)
  const capital = readCapital(cells, said('capital'), notes)
  const record = withoutBlanks({
    credit_code: code,
    name,
    district,
    place: district ? '' : place,
    kind: said('kind'),
    industry: said('industry'),
    ...capital,
    established: readDate(cells, said('established'), today, problems),
    status: readChoice('status', said('status'), statusWords, problems),
    size: readChoice('size', said('size'), sizeWords, problems),
    above_scale: readYes('aboveScale', said('aboveScale'), problems),
    key_enterprise: readYes('key', said('key'), problems),
    business_group: said('group'),
    park: readPark(said('park'), parks, problems),
    tags: readTags(said('tags'), tags, problems),
    address: said('address'),
    scope: blanks.has(cells.line('scope')) ? '' : cells.text('scope'),
  })
  const data: EnterpriseRowData = {
    record: { ...record, credit_code: code, name },
    shortNames: namesIn(said('shortName')),
    formerNames: namesIn(said('formerName')),
    contactPerson: said('contactPerson'),
    contactPhone: said('contactPhone'),
  }
  return { key: code, label: name || code, data, problems, notes, shown: shownOf(cells, record, judge) }
}

/** How tables write that they have nothing to say. */
const blanks = new Set(['', '-', '--', '—', '——', '/', 'N/A', 'n/a', '无', '暂无', 'null', 'NULL'])

function nameProblem(name: string): string {
  if (!name) return '没有企业名称。'
  return name.length < 2 ? '企业名称至少 2 个字。' : '企业名称超过 120 个字，请核对是不是错了列。'
}

function readCode(cells: RowCells, problems: RowProblem[]): string {
  const cell = cells.cell('creditCode')
  if (typeof cell === 'number' && cell >= 1e15) {
    const message = '信用代码被表格软件当成了数字，末几位已经丢失；请把这一列设为文本，重新填写。'
    problems.push({ field: 'creditCode', message })
    return ''
  }
  const result = parseCreditCode(cells.line('creditCode'))
  if (!result.ok) problems.push({ field: 'creditCode', message: result.problem.message })
  return result.ok ? result.creditCode : ''
}

/** A bare number takes the unit of its heading: 注册资本（万元）. */
function readCapital(cells: RowCells, text: string, notes: string[]) {
  if (!text) return {}
  const unit = /万元|万|元/.exec(cells.heading('capital'))?.[0] ?? ''
  const capital = parseCapital(/^[\d.,]+$/.test(text) ? text + unit : text)
  if (capital.fen === null) notes.push(`注册资本“${text}”说不准是多少，照原样保留，金额记为未知。`)
  return { capital_fen: capital.fen, capital_text: capital.text, currency: capital.currency }
}

function readDate(cells: RowCells, text: string, today: string, problems: RowProblem[]): string | null {
  if (!text) return null
  const date = parseCellDate(cells.cell('established'))
  if (date !== null && date <= today) return date
  const message = date ? `成立日期 ${date} 晚于今天。` : `成立日期“${text}”认不出，应为 2009-05-18 这样的日期。`
  problems.push({ field: 'established', message })
  return null
}

const statusWords = new Map<string, EnterpriseStatus>([
  ...Object.entries(statusNames).map(([status, word]) => [word, status as EnterpriseStatus] as const),
  ...['存续', '在业', '开业', '正常', '在营（开业）', '登记成立', '存续（在营、开业、在册）'].map(
    (word) => [word, 'active'] as const,
  ),
  ...['歇业', '停产'].map((word) => [word, 'suspended'] as const),
  ...['吊销未注销', '撤销'].map((word) => [word, 'revoked'] as const),
])

const sizeWords = new Map<string, EnterpriseSize>(
  Object.entries(sizeNames).flatMap(([size, word]) =>
    [word, word[0]!, `${word}企业`].map((form) => [form, size as EnterpriseSize] as const),
  ),
)

function readChoice<Value>(
  field: string,
  text: string,
  words: Map<string, Value>,
  problems: RowProblem[],
): Value | null {
  if (!text) return null
  const choice = words.get(text)
  if (choice !== undefined) return choice
  const known = field === 'status' ? Object.values(statusNames) : Object.values(sizeNames)
  problems.push({ field, message: `“${text}”认不出，应为其中之一：${known.join('、')}。` })
  return null
}

const yes = new Set(['是', '有', '√', '1', 'y', 'yes', 'true'])
const no = new Set(['否', '不是', '×', '0', 'n', 'no', 'false'])

function readYes(field: string, text: string, problems: RowProblem[]): boolean | null {
  const word = text.toLowerCase()
  if (!word || yes.has(word) || no.has(word)) return word ? yes.has(word) : null
  problems.push({ field, message: `“${text}”认不出，应为“是”或“否”。` })
  return null
}

/** The district a place names: its whole name, or the name without 区, 县 or 市; a city's name may stand before it. */
function districtOf(place: string, districts: Judge['districts']): string | null {
  const found = districts.find(({ id, name }) => {
    const stem = name.replace(/(区|县|市)$/, '')
    return place === id || place.endsWith(name) || (stem.length > 1 && place === stem)
  })
  return place && found ? found.id : null
}

function withoutBlanks(record: {
  [Key in keyof EnterpriseRecord]?: EnterpriseRecord[Key] | null
}): Partial<EnterpriseRecord> {
  const kept = Object.entries(record).filter(
    ([key, value]) => (value !== null && value !== '') || key === 'capital_fen',
  )
  return Object.fromEntries(kept) as Partial<EnterpriseRecord>
}
