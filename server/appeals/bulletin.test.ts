import { beforeAll, describe, expect, test } from 'vitest'
import { caseDriver, usualHandOut, usualResolve } from '../cases/testing.ts'
import type { CaseList } from '../cases/contract.ts'
import { paperText } from '../documents/testing-paper.ts'
import { startTestApp } from '../testing/app.ts'
import type { Bulletin } from './contract.ts'

const t = await startTestApp()
const { act, as, at, open } = caseDriver(t)

const read = async (month: string, who = 'supervisor') => {
  const response = await (await as(who)).get(`/appeals/bulletins/${month}`)
  expect(response.statusCode, response.body).toBe(200)
  return response.json<Bulletin>()
}
const publish = async (month: string, who = 'supervisor') => (await as(who)).post(`/appeals/bulletins/${month}`)
const docx = async (month: string) => {
  const response = await (await as('supervisor')).get(`/appeals/bulletins/${month}.docx`)
  expect(response.statusCode, response.body.slice(0, 200)).toBe(200)
  return paperText(response.rawPayload)
}

/** An appeal led by a unit, from its registration to what the enterprise says; `late` is resolved after its term. */
const handled = async (lead: string, { late = false, answer }: { late?: boolean; answer?: object } = {}) => {
  at('2026-09-01 09:00')
  const id = await open('enterprise-own')
  await act('clerk', id, 'accept')
  await act('dispatcher', id, 'hand-out', { ...usualHandOut, lead })
  await act(`${lead}-handler`, id, 'sign')
  at(late ? '2026-09-20 09:00' : '2026-09-08 09:00')
  await act(`${lead}-handler`, id, 'contact', { text: '电话核实清楚' })
  await act(`${lead}-handler`, id, 'resolve', usualResolve)
  if (answer) await act('enterprise-own', id, 'confirm', { contacted: true, solved: 'yes', ...answer })
  return id
}

describe('[YL-04] 月度通报按诉求实际办理的情况出数', () => {
  beforeAll(async () => {
    for (const grade of ['good', 'good', 'good', 'fair']) await handled('industry', { answer: { grade } })
    await handled('industry', { late: true })
    await handled('land', { answer: { grade: 'poor' } })
    at('2026-09-30 23:59')
    const open30 = await open('enterprise-own')
    await act('clerk', open30, 'accept')
    at('2026-10-01 00:00')
    await act('dispatcher', open30, 'hand-out', { ...usualHandOut, lead: 'land' })
    const october = await open('enterprise-own')
    await act('clerk', october, 'accept')
    await act('dispatcher', october, 'hand-out', { ...usualHandOut, lead: 'land' })
    const merged = await open('enterprise-own')
    await act('dispatcher', merged, 'merge', { into: october })
  })

  test('收到、按期、超期、已评；评价不足五件不计满意度', async () => {
    at('2026-10-08 09:00')
    const { rows, total } = await read('2026-09')
    expect(rows.map(({ unit, ...figures }) => [unit.id, figures])).toEqual([
      [
        'industry',
        {
          received: 5,
          resolved: 5,
          onTime: 4,
          late: 1,
          openLate: 0,
          answered: 4,
          silent: 0,
          solved: 4,
          satisfaction: null,
        },
      ],
      [
        'land',
        {
          received: 2,
          resolved: 1,
          onTime: 1,
          late: 0,
          openLate: 0,
          answered: 1,
          silent: 0,
          solved: 1,
          satisfaction: null,
        },
      ],
    ])
    expect(total).toMatchObject({ received: 7, answered: 5, satisfaction: 82 })
  })

  test('过了时限没办结的算在办逾期，正好到期不算', async () => {
    at('2026-10-15 17:30')
    expect((await read('2026-09')).total.openLate).toBe(0)
    at('2026-10-15 17:30:00.001')
    expect((await read('2026-09')).rows.find(({ unit }) => unit.id === 'land')?.openLate).toBe(1)
  })

  test('每个数打开后的行数就是它', async () => {
    at('2026-10-20 09:00')
    const { rows } = await read('2026-09')
    for (const row of rows) {
      const count = async (query: string) =>
        (
          await (await as('supervisor')).get(`/cases?lead=${row.unit.id}&from=2026-09-01&to=2026-09-30&${query}`)
        ).json<CaseList>().total
      expect(await count('mode=all')).toBe(row.received)
      expect(await count('mode=all&onTime=true')).toBe(row.onTime)
      expect(await count('mode=all&onTime=false')).toBe(row.late)
      expect(await count('mode=all&answered=true')).toBe(row.answered)
      expect(await count('light=late&stage=handed-out,handling')).toBe(row.openLate)
    }
  })

  test('没有定稿的公文写明是征求意见稿，没有文号，话由数字来', async () => {
    at('2026-10-20 09:00')
    const paper = await docx('2026-09')
    expect(paper).toContain('关于2026年9月企业诉求办理情况的通报\n（征求意见稿）')
    expect(paper).not.toContain('〔')
    expect(paper).toContain('全市登记并分办企业诉求7件，由2家单位牵头办理（统计至2026年10月20日，尚未定稿）')
    expect(paper).toContain(
      '已办结6件，其中按期5件、超期1件，按期率83.3%；在办逾期1件。企业已经评价5件，说解决了的5件；满意度82.0分。',
    )
    expect(paper).toContain('市工信局超期办结1件；市自然资源局在办逾期1件。')
    expect(paper).toContain('不计')
  })

  test('没有过完的月份不能发布，没有数的月份也不能，岗位不对更不能', async () => {
    at('2026-10-31 23:59')
    expect((await publish('2026-10')).json()).toMatchObject({
      status: 422,
      code: 'month-not-over',
      detail: '2026-10 还没有过完，2026-11-01 起才能发布通报。',
    })
    expect((await publish('2026-12')).json()).toMatchObject({ code: 'month-not-over' })
    expect((await publish('2026-08')).json()).toMatchObject({ code: 'nothing-to-publish' })
    expect((await publish('2026-09', 'dispatcher')).statusCode).toBe(403)
  })

  test('发布就定格：有文号，以后诉求再变，数也不变；一个月只发布一次', async () => {
    at('2026-10-20 10:00')
    const answers = await Promise.all([publish('2026-09'), publish('2026-09')])
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 409])
    const published = await read('2026-09')
    expect(published).toMatchObject({ frozen: { number: '云澜督通〔2026〕1号' }, total: { received: 7, openLate: 1 } })
    expect(published.rules?.join('')).toContain('满意100、基本满意80、不满意30')
    await t.database.asOwner(`update cases set lead = 'finance' where lead = 'land'`)
    at('2026-12-01 09:00')
    expect(await read('2026-09')).toEqual(published)
    const paper = await docx('2026-09')
    expect(paper).toContain('云澜督通〔2026〕1号')
    expect(paper).not.toContain('征求意见稿')
    expect(paper).toContain('2026年10月20日')
    await expect(t.database.asOwner(`update bulletins set data = '{}'`)).rejects.toThrow('kept as they were written')
  })

  test('文号按发布的那一年编：十月的通报次年发布，从次年 1 号起', async () => {
    at('2027-01-04 09:00')
    expect((await publish('2026-10')).json()).toMatchObject({ frozen: { number: '云澜督通〔2027〕1号' } })
  })
})

interface Plain {
  lead: string | null
  stage: string
  mode: string
  clock: string | null
  due_at: Date | null
  on_time: boolean | null
  ending: string | null
  registered_at: Date
  feedback: { grade: string; solved: string } | null
}

test('[YL-04] 三百件随意的事项，和一件一件数出来的一样', async () => {
  await t.database.asOwner('select setseed(0.42)')
  await t.database.asOwner(`
    insert into cases select (jsonb_populate_record(c, jsonb_build_object(
      'id', gen_random_uuid(), 'number', '测2026-' || n, 'registered_at', timestamptz '2026-05-28 00:00+08' + random() * interval '40 days',
      'lead', (array['industry', 'land', 'labour', null])[1 + floor(random() * 4)],
      'stage', (array['handling', 'closed', 'merged'])[1 + floor(random() * 3)],
      'mode', (array['working', 'ended'])[1 + floor(random() * 2)],
      'clock', (array['handle', 'feedback'])[1 + floor(random() * 2)],
      'due_at', timestamptz '2026-07-01 00:00+08' + random() * interval '30 days',
      'on_time', (array[true, false, null])[1 + floor(random() * 3)],
      'ending', (array['silence', 'confirmed', null])[1 + floor(random() * 3)],
      'state', c.state || jsonb_build_object('feedback', (array['null', '{"grade":"good","solved":"yes"}',
        '{"grade":"fair","solved":"partly"}', '{"grade":"poor","solved":"no"}'])[1 + floor(random() * 4)]::jsonb)))).*
    from cases c, generate_series(1, 300) n where c.id = (select id from cases where city = 'sample' limit 1)`)
  at('2026-07-15 09:00')
  const plain = await t.database.asOwner<Plain>(
    `select lead, stage, mode, clock, due_at, on_time, ending, registered_at, state->'feedback' as feedback from cases where number like '测%'`,
  )
  const now = t.clock.now()
  const [from, to] = ['2026-06-01T00:00:00+08:00', '2026-07-01T00:00:00+08:00'].map((moment) => Date.parse(moment))
  const month = plain.filter(
    ({ lead, stage, registered_at: at_ }) =>
      lead !== null && stage !== 'merged' && Number(at_) >= from! && Number(at_) < to!,
  )
  const scores: Record<string, number> = { good: 100, fair: 80, poor: 30 }
  const recount = (cases: Plain[]) => {
    const count = (holds: (each: Plain) => boolean) => cases.filter(holds).length
    const graded = cases.flatMap(({ feedback }) => (feedback ? [scores[feedback.grade]!] : []))
    const mean = graded.reduce((sum, score) => sum + score, 0) / graded.length
    return {
      received: cases.length,
      resolved: count(({ on_time }) => on_time !== null),
      onTime: count(({ on_time }) => on_time === true),
      late: count(({ on_time }) => on_time === false),
      openLate: count(
        ({ mode, clock, due_at }) => mode !== 'ended' && clock === 'handle' && due_at !== null && Number(due_at) < now,
      ),
      answered: graded.length,
      silent: count(({ ending }) => ending === 'silence'),
      solved: count(({ feedback }) => feedback?.solved === 'yes'),
      satisfaction: graded.length >= 5 ? Math.round(mean * 10) / 10 : null,
    }
  }
  const { rows, total } = await read('2026-06')
  expect(month.length).toBeGreaterThan(100)
  for (const { unit, ...figures } of rows)
    expect(figures, unit.id).toEqual(recount(month.filter(({ lead }) => lead === unit.id)))
  const { unit: _all, ...all } = total
  expect(all).toEqual(recount(month))
})
