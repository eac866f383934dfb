import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CityParams } from '../../access/contract.ts'
import { sendPaper } from '../../documents/send-paper.ts'
import type { App } from '../../platform/app.ts'
import { approveAllocation } from './approve-allocation.ts'
import { compareDrafts } from './compare-drafts.ts'
import { computeAllocation } from './compute-allocation.ts'
import * as contract from './contract.ts'
import { exportAllocation } from './export-allocation.ts'
import { leaderPaper } from './leader-paper.ts'
import { listAllocations } from './list-allocations.ts'
import { allocationPowers } from './policy.ts'
import { readAllocation } from './read-allocation.ts'
import { readLeaderAllocation } from './read-leader-allocation.ts'
import { startAllocation } from './start-allocation.ts'
import { returnAllocation, submitAllocation } from './submit-allocation.ts'

const base = '/api/cities/:city/liaison/allocations'
const one = `${base}/:id`
const tags = ['企业分配']
const readers = { access: { power: allocationPowers } }
const managers = { access: { power: 'liaison.manage' } } as const
const deciders = { access: { power: 'liaison.approve' } } as const
const arrangers = { access: { power: ['liaison.manage', 'liaison.approve'] } }

/** Sharing the enterprises of a roster out among leaders: drafts, what they show, submitting and approving. */
export const allocationRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      base,
      {
        config: readers,
        schema: {
          summary: '各年各方案的企业分配',
          tags,
          params: CityParams,
          response: { 200: contract.AllocationList },
        },
      },
      ({ viewer }) => app.database.transaction(viewer, (tx) => listAllocations(app, tx)),
    )

    http.post(
      base,
      {
        config: managers,
        schema: {
          summary: '开始一年的分配',
          tags,
          params: CityParams,
          body: contract.NewAllocation,
          response: { 201: contract.KeptAllocation },
        },
      },
      async ({ viewer, body }, reply) => {
        reply.code(201)
        return app.database.transaction(viewer, (tx) => startAllocation(app, tx, body))
      },
    )

    http.get(
      one,
      {
        config: readers,
        schema: {
          summary: '一年的分配：规则、领导、手改',
          tags,
          params: contract.AllocationParams,
          response: { 200: contract.AllocationView },
        },
      },
      ({ viewer, params }) => app.database.transaction(viewer, (tx) => readAllocation(app, tx, params.id)),
    )

    http.get(
      `${one}/leaders/:post`,
      {
        config: readers,
        schema: {
          summary: '一位领导的企业和为什么',
          tags,
          params: contract.AllocationPostParams,
          response: { 200: contract.LeaderAllocation },
        },
      },
      ({ viewer, params }) =>
        app.database.transaction(viewer, (tx) => readLeaderAllocation(app, tx, params.id, params.post)),
    )

    http.get(
      `${one}/leaders/:post/paper`,
      {
        config: readers,
        schema: { summary: '一位领导的企业名单（docx）', tags, params: contract.AllocationPostParams },
      },
      async ({ viewer, params }, reply) => {
        const { name, paper } = await app.database.transaction(viewer, (tx) =>
          leaderPaper(app, tx, params.id, params.post),
        )
        return sendPaper(reply, name, paper)
      },
    )

    http.get(
      `${one}/export`,
      { config: readers, schema: { summary: '导出分配（xlsx）', tags, params: contract.AllocationParams } },
      async ({ viewer, params }, reply) => {
        await exportAllocation(app, viewer, params.id, reply)
        return reply
      },
    )

    http.get(
      `${one}/compare`,
      {
        config: readers,
        schema: {
          summary: '与前面一稿比较',
          tags,
          params: contract.AllocationParams,
          querystring: contract.CompareQuery,
          response: { 200: contract.DraftComparison },
        },
      },
      ({ viewer, params, query }) => app.database.transaction(viewer, (tx) => compareDrafts(tx, params.id, query.with)),
    )

    http.post(
      `${one}/compute`,
      {
        config: managers,
        schema: {
          summary: '计算新的一稿',
          tags,
          params: contract.AllocationParams,
          response: { 200: contract.KeptAllocation },
        },
      },
      ({ viewer, params }) => app.database.transaction(viewer, (tx) => computeAllocation(app, tx, params.id)),
    )

    http.post(
      `${one}/submit`,
      {
        config: managers,
        schema: {
          summary: '送审',
          tags,
          params: contract.AllocationParams,
          response: { 200: contract.KeptAllocation },
        },
      },
      ({ viewer, params }) => app.database.transaction(viewer, (tx) => submitAllocation(app, tx, params.id)),
    )

    http.post(
      `${one}/return`,
      {
        config: arrangers,
        schema: {
          summary: '退回再改，写明理由',
          tags,
          params: contract.AllocationParams,
          body: contract.ReasonInput,
          response: { 200: contract.KeptAllocation },
        },
      },
      ({ viewer, params, body }) =>
        app.database.transaction(viewer, (tx) => returnAllocation(tx, params.id, body.reason)),
    )

    http.post(
      `${one}/approve`,
      {
        config: deciders,
        schema: {
          summary: '审定，当年的联系随之定下',
          tags,
          params: contract.AllocationParams,
          response: { 200: contract.Approved },
        },
      },
      ({ viewer, params }) => app.database.transaction(viewer, (tx) => approveAllocation(app, tx, params.id)),
    )
  }
