import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CityParams } from '../access/contract.ts'
import { requestKeyOf } from '../cases/once.ts'
import type { App } from '../platform/app.ts'
import { sendPaper } from '../documents/send-paper.ts'
import { cancelMeeting, changeMeeting } from './change-meeting.ts'
import * as contract from './contract.ts'
import { convene } from './convene.ts'
import { exportMeetings } from './export-meetings.ts'
import { holdMeeting } from './hold-meeting.ts'
import { listMeetings } from './list-meetings.ts'
import { confirmMinutes, correctMinutes, draftMinutes } from './minutes.ts'
import { minutesPaper } from './minutes-paper.ts'
import { meetingPowers } from './policy.ts'
import { readKinds } from './read-kinds.ts'
import { readMeeting } from './read-meeting.ts'
import { readMonth } from './read-month.ts'
import { readQuota } from './read-quota.ts'

const base = '/api/cities/:city/meetings'
const tags = ['会议']
const staff = { access: { power: meetingPowers } } as const
/** Whoever convenes; a leader convenes in their own name. */
const conveners = { access: { power: ['meetings.convene', 'appeals.coordinate'] } } as const
const kept = { 200: contract.Kept }

/** Meetings: what is called, held, raised there and how it ended (会议). */
export const meetingRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      base,
      {
        config: staff,
        schema: {
          summary: '会议台账',
          tags,
          params: CityParams,
          querystring: contract.MeetingQuery,
          response: { 200: contract.MeetingList },
        },
      },
      ({ viewer, query }) => app.database.transaction(viewer, (tx) => listMeetings(app, tx, query)),
    )

    http.get(
      `${base}/export`,
      {
        config: staff,
        schema: { summary: '导出会议台账（xlsx）', tags, params: CityParams, querystring: contract.MeetingQuery },
      },
      async ({ viewer, query }, reply) => {
        await exportMeetings(app, viewer, query, reply)
        return reply
      },
    )

    http.get(
      `${base}/month`,
      {
        config: staff,
        schema: {
          summary: '一个月的会议',
          tags,
          params: CityParams,
          querystring: contract.MonthQuery,
          response: { 200: contract.MeetingMonth },
        },
      },
      ({ viewer, query }) => app.database.transaction(viewer, (tx) => readMonth(app, tx, query.month)),
    )

    http.get(
      `${base}/kinds`,
      {
        config: staff,
        schema: {
          summary: '能召集哪些会议，表单里的选项',
          tags,
          params: CityParams,
          response: { 200: contract.KindChoices },
        },
      },
      ({ viewer }) => readKinds(app, viewer),
    )

    http.get(
      `${base}/quota`,
      {
        config: staff,
        schema: {
          summary: '各类会议该开几次、开了几次',
          tags,
          params: CityParams,
          querystring: contract.QuotaQuery,
          response: { 200: contract.MeetingQuota },
        },
      },
      ({ viewer, query }) => app.database.transaction(viewer, (tx) => readQuota(app, tx, query.year)),
    )

    http.post(
      base,
      {
        config: conveners,
        schema: {
          summary: '召集会议，可以同时邀请',
          tags,
          params: CityParams,
          body: contract.NewMeeting,
          response: { 201: contract.Kept },
        },
      },
      async (request, reply) => {
        reply.code(201)
        const key = requestKeyOf(request)
        return app.database.transaction(request.viewer, (tx) => convene(app, tx, request.body, key))
      },
    )

    http.get(
      `${base}/:id`,
      {
        config: staff,
        schema: { summary: '一次会议', tags, params: contract.MeetingParams, response: { 200: contract.Meeting } },
      },
      ({ viewer, params }) => app.database.transaction(viewer, (tx) => readMeeting(app, tx, params.id)),
    )

    http.post(
      `${base}/:id/changes`,
      {
        config: conveners,
        schema: {
          summary: '修改或改期，写明理由；原来的留着',
          tags,
          params: contract.MeetingParams,
          body: contract.MeetingChange,
          response: kept,
        },
      },
      ({ viewer, params, body }) => app.database.transaction(viewer, (tx) => changeMeeting(app, tx, params.id, body)),
    )

    http.post(
      `${base}/:id/cancel`,
      {
        config: conveners,
        schema: {
          summary: '取消会议，写明理由',
          tags,
          params: contract.MeetingParams,
          body: contract.Reason,
          response: kept,
        },
      },
      ({ viewer, params, body }) =>
        app.database.transaction(viewer, (tx) => cancelMeeting(app, tx, params.id, body.reason)),
    )

    http.post(
      `${base}/:id/held`,
      {
        config: conveners,
        schema: { summary: '记为已开', tags, params: contract.MeetingParams, body: contract.Held, response: kept },
      },
      ({ viewer, params, body }) => app.database.transaction(viewer, (tx) => holdMeeting(app, tx, params.id, body)),
    )

    http.post(
      `${base}/:id/minutes`,
      {
        config: conveners,
        schema: {
          summary: '起草会议纪要',
          tags,
          params: contract.MeetingParams,
          body: contract.MinutesDraft,
          response: kept,
        },
      },
      ({ viewer, params, body }) => app.database.transaction(viewer, (tx) => draftMinutes(app, tx, params.id, body)),
    )

    http.post(
      `${base}/:id/minutes/confirm`,
      {
        config: conveners,
        schema: {
          summary: '确认纪要；还有问题没定结果的不能确认',
          tags,
          params: contract.MeetingParams,
          body: contract.ConfirmMinutes,
          response: kept,
        },
      },
      ({ viewer, params, body }) =>
        app.database.transaction(viewer, (tx) => confirmMinutes(app, tx, params.id, body.version)),
    )

    http.post(
      `${base}/:id/minutes/corrections`,
      {
        config: conveners,
        schema: {
          summary: '更正已确认的纪要，原来的留着',
          tags,
          params: contract.MeetingParams,
          body: contract.MinutesCorrection,
          response: kept,
        },
      },
      ({ viewer, params, body }) => app.database.transaction(viewer, (tx) => correctMinutes(app, tx, params.id, body)),
    )

    http.get(
      `${base}/:id/minutes/paper`,
      { config: staff, schema: { summary: '会议纪要（docx）', tags, params: contract.MeetingParams } },
      async ({ viewer, params }, reply) => {
        const { name, paper } = await app.database.transaction(viewer, (tx) => minutesPaper(app, tx, params.id))
        return sendPaper(reply, name, paper)
      },
    )
  }
