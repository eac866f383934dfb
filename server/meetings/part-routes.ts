import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CityParams } from '../access/contract.ts'
import type { App } from '../platform/app.ts'
import { answerInvitation } from './answer-invitation.ts'
import * as contract from './contract.ts'
import { endItem } from './end-item.ts'
import { listDemand, recommend, recordResult } from './finance.ts'
import { inviteMore, withdrawInvitation } from './invite.ts'
import { raiseItem } from './raise-item.ts'
import { showCode, signInByCode, signInByHand } from './sign-in.ts'

const base = '/api/cities/:city/meetings/:id'
const tags = ['会议']
const conveners = { access: { power: ['meetings.convene', 'appeals.coordinate'] } } as const
/** Whoever is invited, of the city or of an enterprise; the use case asks whose invitation it is. */
const anybody = { access: 'signed-in' } as const
const kept = { 200: contract.Kept }
const added = { 201: contract.Kept }

/** The parts of a meeting: invitations, signing in, what is raised, and what banks decide. */
export const meetingPartRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.post(
      `${base}/invitations`,
      {
        config: conveners,
        schema: {
          summary: '增加邀请',
          tags,
          params: contract.MeetingParams,
          body: contract.NewInvitations,
          response: kept,
        },
      },
      ({ viewer, params, body }) =>
        app.database.transaction(viewer, (tx) => inviteMore(app, tx, params.id, body.invite)),
    )

    http.post(
      `${base}/invitations/:part/withdraw`,
      {
        config: conveners,
        schema: {
          summary: '撤回邀请，写明理由',
          tags,
          params: contract.PartParams,
          body: contract.Reason,
          response: kept,
        },
      },
      ({ viewer, params, body }) =>
        app.database.transaction(viewer, (tx) => withdrawInvitation(app, tx, params.id, params.part, body.reason)),
    )

    http.post(
      `${base}/invitations/:part/answer`,
      {
        config: anybody,
        schema: {
          summary: '回复邀请：参加与否，谁来',
          tags,
          params: contract.PartParams,
          body: contract.Answer,
          response: kept,
        },
      },
      ({ viewer, params, body }) =>
        app.database.transaction(viewer, (tx) => answerInvitation(app, tx, params.id, params.part, body)),
    )

    http.post(
      `${base}/invitations/:part/sign-in`,
      {
        config: conveners,
        schema: {
          summary: '代签到',
          tags,
          params: contract.PartParams,
          body: contract.SignInByHand,
          response: kept,
        },
      },
      ({ viewer, params, body }) =>
        app.database.transaction(viewer, (tx) => signInByHand(app, tx, params.id, params.part, body)),
    )

    http.get(
      `${base}/sign-in-code`,
      {
        config: conveners,
        schema: {
          summary: '会场屏幕上的签到码，三分钟有效',
          tags,
          params: contract.MeetingParams,
          response: { 200: contract.SignInCode },
        },
      },
      ({ viewer, params }) => app.database.transaction(viewer, (tx) => showCode(app, tx, params.id)),
    )

    http.post(
      '/api/cities/:city/meetings/sign-in',
      {
        config: anybody,
        schema: {
          summary: '扫码签到',
          tags,
          params: CityParams,
          body: contract.ScannedCode,
          response: { 200: contract.SignedIn },
        },
      },
      ({ viewer, body }) => app.database.transaction(viewer, (tx) => signInByCode(app, tx, body.token)),
    )

    http.post(
      `${base}/items`,
      {
        config: anybody,
        schema: {
          summary: '登记会上（或会前）提出的问题',
          tags,
          params: contract.MeetingParams,
          body: contract.NewItem,
          response: added,
        },
      },
      async ({ viewer, params, body }, reply) => {
        reply.code(201)
        return app.database.transaction(viewer, (tx) => raiseItem(app, tx, params.id, body))
      },
    )

    http.post(
      `${base}/items/:part/end`,
      {
        config: conveners,
        schema: {
          summary: '给一件问题定结果：当场解决、交办、解释说明',
          tags,
          params: contract.PartParams,
          body: contract.ItemEnd,
          response: kept,
        },
      },
      ({ viewer, params, body }) =>
        app.database.transaction(viewer, (tx) => endItem(app, tx, params.id, params.part, body)),
    )

    http.post(
      `${base}/demands`,
      {
        config: conveners,
        schema: {
          summary: '登记融资需求',
          tags,
          params: contract.MeetingParams,
          body: contract.NewDemand,
          response: added,
        },
      },
      async ({ viewer, params, body }, reply) => {
        reply.code(201)
        return app.database.transaction(viewer, (tx) => listDemand(app, tx, params.id, body))
      },
    )

    http.post(
      `${base}/demands/:part/recommend`,
      {
        config: conveners,
        schema: {
          summary: '把企业推荐给金融机构',
          tags,
          params: contract.PartParams,
          body: contract.NewRecommendation,
          response: added,
        },
      },
      async ({ viewer, params, body }, reply) => {
        reply.code(201)
        return app.database.transaction(viewer, (tx) => recommend(app, tx, params.id, params.part, body.bank))
      },
    )

    http.post(
      `${base}/recommendations/:part/result`,
      {
        config: conveners,
        schema: {
          summary: '登记授信结果',
          tags,
          params: contract.PartParams,
          body: contract.RecommendationResult,
          response: kept,
        },
      },
      ({ viewer, params, body }) =>
        app.database.transaction(viewer, (tx) => recordResult(app, tx, params.id, params.part, body)),
    )
  }
