import { Type } from '@fastify/type-provider-typebox'
import { Compile } from 'typebox/compile'
import { describe, expect, test } from 'vitest'
import { describeProblems } from './validation.ts'

const schema = Type.Object(
  {
    name: Type.String({ title: '姓名', minLength: 2, maxLength: 4 }),
    since: Type.String({ title: '任职日期', format: 'date' }),
    code: Type.Optional(
      Type.String({ title: '信用代码', pattern: '^[0-9A-Z]{18}$', description: ' 18 位大写字母和数字' }),
    ),
    grade: Type.Union([Type.Literal('a', { title: '满意' }), Type.Literal('b')], { title: '评价' }),
    days: Type.Integer({ title: '天数', minimum: 1, maximum: 5 }),
    phone: Type.Optional(Type.Union([Type.String({ title: '电话', minLength: 6 }), Type.Null()])),
    units: Type.Optional(Type.Array(Type.Object({ id: Type.String({ title: '单位' }) }))),
  },
  { additionalProperties: false },
)
const good = { name: '某人', since: '2026-10-12', grade: 'a', days: 1 }
const problemsOf = (value: unknown) => describeProblems(Compile(schema).Errors(value), schema)
const sentence = (change: object) => problemsOf({ ...good, ...change })

describe('validation sentences name the field and what would be right', () => {
  test('a right value has no problems', () => expect(problemsOf(good)).toEqual([]))
  test('a missing field', () => {
    const { name: _, ...rest } = good
    expect(problemsOf(rest)).toEqual([{ field: 'name', message: '请填写“姓名”。' }])
  })
  test.each([
    [{ name: '某' }, 'name', '“姓名”至少 2 个字。'],
    [{ name: '某某某某某' }, 'name', '“姓名”最多 4 个字。'],
    [{ since: '10月12日' }, 'since', '“任职日期”应为 2026-10-12 这样的日期。'],
    [{ code: 'x' }, 'code', '“信用代码”应为 18 位大写字母和数字。'],
    [{ grade: 'c' }, 'grade', '“评价”应为其中之一：a（满意）、b。'],
    [{ phone: '1' }, 'phone', '“电话”至少 6 个字。'],
    [{ days: 0 }, 'days', '“天数”应不小于 1。'],
    [{ days: 6 }, 'days', '“天数”应不大于 5。'],
    [{ days: '3' }, 'days', '“天数”应为整数。'],
    [{ units: [{}] }, 'units.0.id', '请填写“单位”。'],
    [{ more: 1 }, 'more', '没有“more”这一项，请去掉。'],
  ])('%o', (change, field, message) => expect(sentence(change)).toEqual([{ field, message }]))
  test('the whole body of the wrong type', () => {
    expect(problemsOf('x')).toEqual([{ field: '内容', message: '“内容”应为一组字段。' }])
  })
})
