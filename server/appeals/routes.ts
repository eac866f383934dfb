import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import type { FastifyRequest } from 'fastify'
import type { Viewer } from '../access/viewer.ts'
import { Unit } from '../cases/contract.ts'
import { once, onceHeaders, requestKeyOf } from '../cases/once.ts'
import { unitWithPower } from '../cases/unit-with-power.ts'
import { sendPaper } from '../documents/send-paper.ts'
import type { App } from '../platform/app.ts'
import { dateOf } from '../platform/today.ts'
import { publishBulletin, readBulletin } from './bulletin.ts'
import { bulletinPaper } from './bulletin-paper.ts'
import { findCommonProblems, joinMatters } from './common-problems.ts'
import * as contract from './contract.ts'
import { openAppeal } from './open-appeal.ts'
import { suggest } from './suggest.ts'

const base = '/api/cities/:city'
const tags = ['诉求']
const CityParams = Type.Object({ city: Type.String() })
const MonthParams = Type.Object({
  city: Type.String(),
  month: Type.String({ title: '月份', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' }),
})
const office = { access: { power: ['appeals.hand-out', 'appeals.supervise'] } } as const

/** Intake, suggestions, common problems and bulletins of appeals. */
export const appealRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.post(
      `${base}/appeals`,
      {
        config: { access: { signedIn: true, apiScope: 'appeals.open' } },
        schema: {
          summary: '登记诉求',
          description:
            '同一来源（source）的同一工单号、或同一个 idempotency-key，重复提交得到同一件。then 可以接着受理、分办或当场答复，有一步不成，整件都不登记。',
          tags,
          params: CityParams,
          headers: onceHeaders,
          body: contract.NewAppeal,
          response: { 201: contract.OpenedAppeal },
        },
      },
      async (request, reply) => {
        reply.code(201)
        const requestKey = requestKeyOf(request)
        return once(app, registrar(request), (tx) => openAppeal(app, tx, request.body, requestKey))
      },
    )

    http.post(
      `${base}/appeals/suggest`,
      {
        config: { access: 'signed-in' },
        schema: {
          summary: '分办建议与重复提示',
          tags,
          params: CityParams,
          body: contract.SuggestBody,
          response: { 200: contract.Suggestion },
        },
      },
      ({ viewer, body }) => app.database.transaction(viewer, (tx) => suggest(app, tx, body)),
    )

    http.get(
      `${base}/appeals/common`,
      {
        config: office,
        schema: {
          summary: '共性问题',
          tags,
          params: CityParams,
          response: { 200: Type.Array(contract.CommonProblem) },
        },
      },
      ({ viewer }) => app.database.transaction(viewer, (tx) => findCommonProblems(app, tx)),
    )

    http.post(
      `${base}/appeals/joint`,
      {
        config: { access: { power: 'appeals.hand-out' } },
        schema: {
          summary: '合为共性问题',
          tags,
          params: CityParams,
          body: contract.JointBody,
          response: { 201: Type.Object({ id: Type.String() }) },
        },
      },
      async ({ viewer, body }, reply) => {
        reply.code(201)
        return app.database.transaction(viewer, (tx) => joinMatters(app, tx, body))
      },
    )

    http.get(
      `${base}/appeals/bulletins/:month`,
      {
        config: office,
        schema: { summary: '月度通报', tags, params: MonthParams, response: { 200: contract.Bulletin } },
      },
      ({ viewer, params }) => app.database.transaction(viewer, (tx) => readBulletin(app, tx, params.month)),
    )

    http.get(
      `${base}/appeals/bulletins/:month.docx`,
      { config: office, schema: { summary: '月度通报（docx）', tags, params: MonthParams } },
      async ({ viewer, params }, reply) => {
        const bulletin = await app.database.transaction(viewer, (tx) => readBulletin(app, tx, params.month))
        const issuer = unitWithPower(app.packs.get(viewer.city), 'appeals.supervise').name
        const date = dateOf(bulletin.frozen?.at ?? app.clock.now())
        return sendPaper(reply, `${params.month} 企业诉求办理通报`, bulletinPaper(bulletin, issuer, date))
      },
    )

    http.post(
      `${base}/appeals/bulletins/:month`,
      {
        config: { access: { power: 'appeals.supervise' } },
        schema: { summary: '定格并发布月度通报', tags, params: MonthParams, response: { 201: contract.Bulletin } },
      },
      async ({ viewer, params }, reply) => {
        reply.code(201)
        return app.database.transaction(viewer, (tx) => publishBulletin(app, tx, params.month))
      },
    )

    http.get(
      `${base}/organisations`,
      {
        config: { access: 'signed-in' },
        schema: { summary: '单位', tags, params: CityParams, response: { 200: Type.Array(Unit) } },
      },
      ({ viewer }) =>
        app.database.transaction(viewer, (tx) =>
          tx.many<Unit>(
            'select id, name, short_name as "shortName" from organisations where city = $1 and active order by position',
            [viewer.city],
          ),
        ),
    )
  }

/** A key with the scope `appeals.open` registers like a clerk of its system; everybody else as they are. */
const registrar = ({ viewer, apiKey }: FastifyRequest): Viewer =>
  apiKey ? { ...viewer, powers: ['appeals.register'] } : viewer
