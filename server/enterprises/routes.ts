import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'
import { CityParams } from '../access/contract.ts'
import type { App } from '../platform/app.ts'
import { changeEnterprise } from './change-enterprise.ts'
import {
  EnterpriseChange,
  EnterpriseChoices,
  EnterpriseExportQuery,
  EnterprisePage,
  EnterpriseParams,
  EnterpriseProposal,
  EnterpriseQuery,
  EnterpriseView,
  LookupQuery,
  MergeEnterprises,
  NewEnterprise,
} from './contract.ts'
import { createEnterprise } from './create-enterprise.ts'
import { exportEnterprises } from './export-enterprises.ts'
import { listEnterprises, readChoices } from './list-enterprises.ts'
import { lookupEnterprises } from './lookup-enterprises.ts'
import { mergeEnterprises } from './merge-enterprises.ts'
import { readEnterprise } from './read-enterprise.ts'

const tags = ['企业名录']
const all = '/api/cities/:city/enterprises'
const signedIn = { access: 'signed-in' } as const
const editors = { access: { power: ['enterprises.edit', 'admin'] } } as const

/** The registry of enterprises. */
export const enterpriseRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      all,
      {
        config: signedIn,
        schema: {
          summary: '企业名录',
          tags,
          params: CityParams,
          querystring: EnterpriseQuery,
          response: { 200: EnterprisePage },
        },
      },
      ({ viewer, query }) => listEnterprises(app, viewer, query),
    )

    http.get(
      `${all}/lookup`,
      {
        config: signedIn,
        schema: {
          summary: '边输入边查找企业：名称、拼音首字母、信用代码的头或尾',
          tags,
          params: CityParams,
          querystring: LookupQuery,
          response: { 200: Type.Array(EnterpriseProposal) },
        },
      },
      ({ viewer, query }) => lookupEnterprises(app, viewer, query.q),
    )

    http.get(
      `${all}/choices`,
      {
        config: signedIn,
        schema: { summary: '名录筛选可用的选项', tags, params: CityParams, response: { 200: EnterpriseChoices } },
      },
      ({ viewer }) => readChoices(app, viewer),
    )

    http.get(
      `${all}/export`,
      {
        config: signedIn,
        schema: { summary: '导出筛选出的企业（xlsx）', tags, params: CityParams, querystring: EnterpriseExportQuery },
      },
      async ({ viewer, query }, reply) => {
        await exportEnterprises(app, viewer, query, reply)
        return reply
      },
    )

    http.get(
      `${all}/:id`,
      {
        config: signedIn,
        schema: { summary: '一家企业', tags, params: EnterpriseParams, response: { 200: EnterpriseView } },
      },
      ({ viewer, params }) => readEnterprise(app, viewer, params.id),
    )

    http.post(
      all,
      {
        config: editors,
        schema: {
          summary: '登记企业',
          tags,
          params: CityParams,
          body: NewEnterprise,
          response: { 201: EnterpriseView },
        },
      },
      async ({ viewer, body }, reply) => {
        const id = await createEnterprise(app, viewer, body)
        return reply.code(201).send(await readEnterprise(app, viewer, id))
      },
    )

    http.patch(
      `${all}/:id`,
      {
        config: editors,
        schema: {
          summary: '修改企业信息',
          tags,
          params: EnterpriseParams,
          body: EnterpriseChange,
          response: { 200: EnterpriseView },
        },
      },
      async ({ viewer, params, body }) => {
        await changeEnterprise(app, viewer, params.id, body)
        return readEnterprise(app, viewer, params.id)
      },
    )

    http.post(
      `${all}/:id/merge`,
      {
        config: editors,
        schema: {
          summary: '把重复的企业并入这一家',
          tags,
          params: EnterpriseParams,
          body: MergeEnterprises,
          response: { 200: EnterpriseView },
        },
      },
      async ({ viewer, params, body }) => {
        await mergeEnterprises(app, viewer, params.id, body)
        return readEnterprise(app, viewer, params.id)
      },
    )
  }
