import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import type { App } from '../../platform/app.ts'
import { signInNeeded } from '../../platform/refusal.ts'
import { CityParams } from '../contract.ts'
import type { Session } from '../session.ts'
import { beginSecondStep, confirmSecondStep, endSecondStep, readSecondStep } from './change-second-step.ts'
import * as contract from './contract.ts'

const base = '/api/cities/:city/session/second-step'
const tags = ['登录']
const rateLimit = { max: 30, timeWindow: 60_000 }
/** Whoever must turn it on first may come here before anything else. */
const config = { access: 'signed-in', beforeReady: true, rateLimit } as const

const sessionOf = ({ session }: FastifyRequest): Session => {
  if (!session) throw signInNeeded()
  return session
}

/** Signing in in two steps: a password, and a number from the phone. */
export const secondStepRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      base,
      {
        config,
        schema: { summary: '自己的两步登录', tags, params: CityParams, response: { 200: contract.SecondStepView } },
      },
      (request) => readSecondStep(app, sessionOf(request)),
    )

    http.post(
      base,
      {
        config,
        schema: {
          summary: '取二维码，准备开启两步登录',
          tags,
          params: CityParams,
          body: contract.BeginSecondStep,
          response: { 200: contract.Invitation },
        },
      },
      (request) => beginSecondStep(app, sessionOf(request), request.body.password, request.ip),
    )

    http.post(
      `${base}/confirm`,
      {
        config,
        schema: {
          summary: '输入手机上的数字，开启两步登录',
          tags,
          params: CityParams,
          body: contract.ConfirmSecondStep,
          response: { 200: contract.RecoveryCodes },
        },
      },
      async (request) => ({ codes: await confirmSecondStep(app, sessionOf(request), request.body.code) }),
    )

    http.post(
      `${base}/end`,
      {
        config,
        schema: {
          summary: '关闭两步登录',
          tags,
          params: CityParams,
          body: contract.EndSecondStep,
          response: { 204: Type.Null() },
        },
      },
      async (request, reply) => {
        await endSecondStep(app, sessionOf(request), request.body, request.ip)
        return reply.code(204).send(null)
      },
    )
  }
