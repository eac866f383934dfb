import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { App } from '../../platform/app.ts'
import * as contract from './contract.ts'
import { forbidPair, liftForbidden } from './forbid-pair.ts'
import { giveReason, makeHandChange, takeBack, tryHandChange } from './hand-changes.ts'
import { givePark, proposeLeadersParks, readParksView } from './parks.ts'
import { allocationPowers } from './policy.ts'

const one = '/api/cities/:city/liaison/allocations/:id'
const tags = ['企业分配']
const readers = { access: { power: allocationPowers } }
const managers = { access: { power: 'liaison.manage' } } as const

/** What people decide in an allocation: changes by hand, pairs to be avoided, the leaders' parks. */
export const allocationChangeRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.post(
      `${one}/hands/try`,
      {
        config: managers,
        schema: {
          summary: '手改会怎样，还不改',
          tags,
          params: contract.AllocationParams,
          body: contract.HandInput,
          response: { 200: contract.HandTrial },
        },
      },
      ({ viewer, params, body }) => app.database.transaction(viewer, (tx) => tryHandChange(tx, params.id, body)),
    )

    http.post(
      `${one}/hands`,
      {
        config: managers,
        schema: {
          summary: '手改一户，理由可以后补',
          tags,
          params: contract.AllocationParams,
          body: contract.NewHand,
          response: { 201: contract.KeptAllocation },
        },
      },
      async ({ viewer, params, body }, reply) => {
        reply.code(201)
        return app.database.transaction(viewer, (tx) => makeHandChange(app, tx, params.id, body))
      },
    )

    http.post(
      `${one}/hands/:part/reason`,
      {
        config: managers,
        schema: {
          summary: '写明手改的理由',
          tags,
          params: contract.AllocationPartParams,
          body: contract.ReasonInput,
          response: { 200: contract.KeptAllocation },
        },
      },
      ({ viewer, params, body }) =>
        app.database.transaction(viewer, (tx) => giveReason(tx, params.id, params.part, body.reason)),
    )

    http.post(
      `${one}/hands/:part/take-back`,
      {
        config: managers,
        schema: {
          summary: '恢复原方案',
          tags,
          params: contract.AllocationPartParams,
          response: { 200: contract.KeptAllocation },
        },
      },
      ({ viewer, params }) => app.database.transaction(viewer, (tx) => takeBack(app, tx, params.id, params.part)),
    )

    http.post(
      `${one}/forbidden`,
      {
        config: managers,
        schema: {
          summary: '写明一岗回避一户企业',
          tags,
          params: contract.AllocationParams,
          body: contract.NewForbidden,
          response: { 201: contract.KeptAllocation },
        },
      },
      async ({ viewer, params, body }, reply) => {
        reply.code(201)
        return app.database.transaction(viewer, (tx) => forbidPair(app, tx, params.id, body))
      },
    )

    http.post(
      `${one}/forbidden/:part/lift`,
      {
        config: managers,
        schema: {
          summary: '取消回避',
          tags,
          params: contract.AllocationPartParams,
          response: { 200: contract.KeptAllocation },
        },
      },
      ({ viewer, params }) => app.database.transaction(viewer, (tx) => liftForbidden(app, tx, params.id, params.part)),
    )

    http.get(
      `${one}/parks`,
      {
        config: readers,
        schema: {
          summary: '各园区的企业和各位领导的园区',
          tags,
          params: contract.AllocationParams,
          response: { 200: contract.ParksView },
        },
      },
      ({ viewer, params }) => app.database.transaction(viewer, (tx) => readParksView(app, tx, params.id)),
    )

    http.post(
      `${one}/parks`,
      {
        config: managers,
        schema: {
          summary: '给一位领导定园区',
          tags,
          params: contract.AllocationParams,
          body: contract.ParkInput,
          response: { 200: contract.KeptAllocation },
        },
      },
      ({ viewer, params, body }) => app.database.transaction(viewer, (tx) => givePark(app, tx, params.id, body)),
    )

    http.post(
      `${one}/parks/propose`,
      {
        config: managers,
        schema: {
          summary: '提出各位领导的园区，手定的不动',
          tags,
          params: contract.AllocationParams,
          response: { 200: contract.KeptAllocation },
        },
      },
      ({ viewer, params }) => app.database.transaction(viewer, (tx) => proposeLeadersParks(app, tx, params.id)),
    )
  }
