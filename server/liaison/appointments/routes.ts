import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CityParams } from '../../access/contract.ts'
import { liaisonPowers } from '../../obligations/policy.ts'
import type { App } from '../../platform/app.ts'
import { IdParams, Kept } from '../contract.ts'
import { answerAppointment } from './answer-appointment.ts'
import * as contract from './contract.ts'
import { proposeVisit } from './propose-appointment.ts'
import { readAppointments } from './read-appointments.ts'

const base = '/api/cities/:city/liaison/appointments'
const tags = ['联系走访']
const config = { access: { power: liaisonPowers } }

/** Visits agreed beforehand, as the city's side sees and answers them. */
export const appointmentRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      base,
      {
        config,
        schema: {
          summary: '约好和正在约的走访',
          tags,
          params: CityParams,
          querystring: contract.AppointmentQuery,
          response: { 200: contract.AppointmentList },
        },
      },
      ({ viewer, query }) => app.database.transaction(viewer, (tx) => readAppointments(app, tx, query)),
    )

    http.post(
      base,
      {
        config,
        schema: {
          summary: '约一次走访',
          tags,
          params: CityParams,
          body: contract.NewAppointment,
          response: { 201: Kept },
        },
      },
      async ({ viewer, body }, reply) => {
        reply.code(201)
        return app.database.transaction(viewer, (tx) => proposeVisit(app, tx, body))
      },
    )

    http.post(
      `${base}/:id/answers`,
      {
        config,
        schema: {
          summary: '答复一个约定：确认、另提一天、取消',
          tags,
          params: IdParams,
          body: contract.AppointmentAnswer,
          response: { 200: Kept },
        },
      },
      ({ viewer, params, body }) =>
        app.database.transaction(viewer, (tx) => answerAppointment(app, tx, params.id, body)),
    )
  }
