import type { FastifySchemaValidationError } from 'fastify/types/schema.js'
import type { FieldError } from './refusal.ts'

/** The parts of a JSON schema that a sentence can be made from. `title` is the field's Chinese name. */
interface SchemaNode {
  title?: string
  description?: string
  anyOf?: SchemaNode[]
  const?: unknown
  enum?: unknown[]
  properties?: Record<string, SchemaNode>
  [key: string]: unknown
}

type Problem = Pick<FastifySchemaValidationError, 'keyword' | 'instancePath' | 'schemaPath' | 'params'>

const typeNames: Record<string, string> = {
  string: '文字',
  integer: '整数',
  number: '数字',
  boolean: '“是”或“否”',
  array: '列表',
  object: '一组字段',
  null: '空',
}

const formatNames: Record<string, string> = {
  date: ' 2026-10-12 这样的日期',
  'date-time': ' 2026-10-12T09:30:00+08:00 这样的时间',
  email: ' name@example.com 这样的电子邮件地址',
  uuid: '系统给出的编号',
  uri: ' https:// 开头的完整网址',
}

/** Turns the schema validator's findings into one Chinese sentence a field, saying what would be right. */
export function describeProblems(problems: Problem[], schema: unknown): FieldError[] {
  const sentences = new Map<string, string>()
  for (const problem of problems) {
    for (const { field, message } of describeProblem(problem, schema as SchemaNode)) {
      if (!sentences.has(field)) sentences.set(field, message)
    }
  }
  return [...sentences].map(([field, message]) => ({ field, message }))
}

function describeProblem(problem: Problem, root: SchemaNode): FieldError[] {
  const at = fieldOf(problem.instancePath)
  const node = nodeAt(root, problem.schemaPath)
  if (problem.keyword === 'required') {
    const missing = problem.params['requiredProperties'] as string[]
    return missing.map((name) => ({
      field: join(at, name),
      message: `请填写${label(node.properties?.[name], name)}。`,
    }))
  }
  if (problem.keyword === 'additionalProperties') {
    const extra = problem.params['additionalProperties'] as string[]
    return extra.map((name) => ({ field: join(at, name), message: `没有“${name}”这一项，请去掉。` }))
  }
  if (problem.keyword === 'boolean') return []
  const owner = alternativesOwner(root, problem.schemaPath) ?? node
  const named = [owner, node, ...(owner.anyOf ?? [])].find((each) => each.title && each.const === undefined)
  return [{ field: at || '内容', message: `${label(named, at || '内容')}${expectation(problem, node, owner)}。` }]
}

function expectation({ keyword, params }: Problem, node: SchemaNode, owner: SchemaNode): string {
  const choices = choicesOf(owner)
  if (choices.length) return `应为其中之一：${choices.join('、')}`
  const limit = String(params['limit'])
  switch (keyword) {
    case 'minLength':
      return limit === '1' ? '不能为空' : `至少 ${limit} 个字`
    case 'maxLength':
      return `最多 ${limit} 个字`
    case 'minItems':
      return `至少选 ${limit} 项`
    case 'maxItems':
      return `最多选 ${limit} 项`
    case 'minimum':
      return `应不小于 ${limit}`
    case 'maximum':
      return `应不大于 ${limit}`
    case 'exclusiveMinimum':
      return `应大于 ${limit}`
    case 'exclusiveMaximum':
      return `应小于 ${limit}`
    case 'multipleOf':
      return params['multipleOf'] === 1 ? '应为整数' : `应为 ${String(params['multipleOf'])} 的倍数`
    case 'uniqueItems':
      return '不能有重复'
    case 'format':
      return `应为${formatNames[String(params['format'])] ?? '规定的格式'}`
    case 'pattern':
      return `应为${node.description ?? '规定的格式'}`
    case 'type':
      return `应为${[params['type']]
        .flat()
        .map((type) => typeNames[String(type)] ?? String(type))
        .join('或')}`
    default:
      return '填写有误'
  }
}

/** A choice among alternatives is reported once for each; the sentence belongs to the field that offers them. */
function alternativesOwner(root: SchemaNode, schemaPath: string): SchemaNode | null {
  const at = schemaPath.lastIndexOf('/anyOf')
  return at < 0 ? null : nodeAt(root, schemaPath.slice(0, at) || '#')
}

function choicesOf({ anyOf, enum: values }: SchemaNode): string[] {
  if (values) return values.map(String)
  if (!anyOf) return []
  return anyOf
    .filter((choice) => choice.const !== undefined)
    .map((choice) => (choice.title ? `${choice.const}（${choice.title}）` : String(choice.const)))
}

function nodeAt(root: SchemaNode, pointer: string): SchemaNode {
  let node: unknown = root
  for (const step of pointer.split('/').slice(1)) {
    node = (node as Record<string, unknown> | undefined)?.[step.replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return (node ?? {}) as SchemaNode
}

function label(node: SchemaNode | undefined, name: string): string {
  return `“${node?.title ?? name}”`
}

function fieldOf(instancePath: string): string {
  return instancePath.split('/').slice(1).join('.')
}

function join(parent: string, name: string): string {
  return parent ? `${parent}.${name}` : name
}
