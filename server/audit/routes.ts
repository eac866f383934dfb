import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CityParams } from '../access/contract.ts'
import { publicViewer } from '../access/viewer.ts'
import { contentDisposition } from '../documents/content-disposition.ts'
import type { App } from '../platform/app.ts'
import * as contract from './contract.ts'
import { readLatest, readProof, readSeals } from './read-seals.ts'

const base = '/api/cities/:city'
const tags = ['存证']
const config = { access: 'signed-in' } as const

/** What was recorded can be checked from outside (docs/decisions/030). */
export const auditRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      `${base}/cases/:ref/seals`,
      {
        config,
        schema: {
          summary: '验证存证：每条记录与封存时是否一致',
          tags,
          params: contract.CaseParams,
          response: { 200: contract.CaseSeals },
        },
      },
      ({ viewer, params }) => readSeals(app, viewer, params.ref),
    )

    http.get(
      `${base}/cases/:ref/seals/:seq`,
      {
        config,
        schema: {
          summary: '一条记录的证明，可在系统之外核对',
          tags,
          params: contract.RecordParams,
          response: { 200: contract.Proof },
        },
      },
      async ({ viewer, params }, reply) => {
        const proof = await readProof(app, viewer, params.ref, params.seq)
        reply.header('content-disposition', contentDisposition('attachment', `${proof.number}-${proof.seq}-存证.json`))
        return proof
      },
    )

    http.get(
      `${base}/public/seal`,
      {
        config: { access: 'public' },
        schema: {
          summary: '最近一批存证的批首',
          tags,
          params: CityParams,
          response: { 200: contract.LatestBatch },
        },
      },
      async ({ params: { city } }) => ({
        city,
        latest: await app.database.transaction(publicViewer(city), readLatest),
      }),
    )
  }
