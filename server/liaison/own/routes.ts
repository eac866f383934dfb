import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CityParams } from '../../access/contract.ts'
import type { App } from '../../platform/app.ts'
import { answerAppointment } from '../appointments/answer-appointment.ts'
import { AppointmentAnswer, AskedVisit } from '../appointments/contract.ts'
import { askForVisit } from '../appointments/propose-appointment.ts'
import { IdParams, Kept } from '../contract.ts'
import * as contract from './contract.ts'
import { readOwn } from './read-own.ts'

const base = '/api/cities/:city/liaison/own'
const tags = ['联系走访']
const config = { access: 'enterprise' } as const

/** An enterprise and its leaders: who they are, how to reach them, when they come. */
export const ownLiaisonRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      base,
      {
        config,
        schema: { summary: '联系本企业的领导', tags, params: CityParams, response: { 200: contract.OwnLiaison } },
      },
      ({ viewer }) => app.database.transaction(viewer, (tx) => readOwn(app, tx)),
    )

    http.post(
      `${base}/appointments`,
      {
        config,
        schema: { summary: '约领导见面', tags, params: CityParams, body: AskedVisit, response: { 201: Kept } },
      },
      async ({ viewer, body }, reply) => {
        reply.code(201)
        return app.database.transaction(viewer, (tx) => askForVisit(app, tx, body))
      },
    )

    http.post(
      `${base}/appointments/:id/answers`,
      {
        config,
        schema: {
          summary: '企业答复一个约定',
          tags,
          params: IdParams,
          body: AppointmentAnswer,
          response: { 200: Kept },
        },
      },
      ({ viewer, params, body }) =>
        app.database.transaction(viewer, (tx) => answerAppointment(app, tx, params.id, body)),
    )
  }
