import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'
import type { App } from '../platform/app.ts'
import * as contract from './contract.ts'
import { listDeliveries, pingWebhook, retryDelivery } from './deliveries.ts'
import { changeWebhook, createWebhook, listWebhooks, renewSecret } from './manage-webhooks.ts'

const config = { access: { power: 'admin' } } as const
const tags = ['管理：推送']
const webhooks = '/api/cities/:city/admin/webhooks'
const one = `${webhooks}/:webhook`
const params = contract.WebhookParams

/** Addresses of other systems that are told what happens. */
export const webhookRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      webhooks,
      {
        config,
        schema: {
          summary: '推送地址清单',
          tags,
          params: contract.CityParams,
          response: { 200: contract.WebhookList },
        },
      },
      ({ viewer }) => listWebhooks(app, viewer),
    )

    http.post(
      webhooks,
      {
        config,
        schema: {
          summary: '新建推送地址；签名密钥只在这一次回答里出现',
          tags,
          params: contract.CityParams,
          body: contract.NewWebhook,
          response: { 201: contract.CreatedWebhook },
        },
      },
      async ({ viewer, body }, reply) => reply.code(201).send(await createWebhook(app, viewer, body)),
    )

    http.patch(
      one,
      {
        config,
        schema: {
          summary: '更改推送地址',
          tags,
          params,
          body: contract.WebhookChange,
          response: { 204: Type.Null() },
        },
      },
      async ({ viewer, params: { webhook }, body }, reply) => {
        await changeWebhook(app, viewer, webhook, body)
        return reply.code(204).send(null)
      },
    )

    http.post(
      `${one}/secret`,
      { config, schema: { summary: '换签名密钥', tags, params, response: { 200: contract.NewSecret } } },
      ({ viewer, params: { webhook } }) => renewSecret(app, viewer, webhook),
    )

    http.get(
      `${one}/deliveries`,
      {
        config,
        schema: { summary: '最近的推送', tags, params, response: { 200: Type.Array(contract.Delivery) } },
      },
      ({ viewer, params: { webhook } }) => listDeliveries(app, viewer, webhook),
    )

    http.post(
      `${one}/ping`,
      { config, schema: { summary: '试推一条', tags, params, response: { 204: Type.Null() } } },
      async ({ viewer, params: { webhook } }, reply) => {
        await pingWebhook(app, viewer, webhook)
        return reply.code(204).send(null)
      },
    )

    http.post(
      `${one}/deliveries/retry`,
      {
        config,
        schema: {
          summary: '再推一次没有送到的',
          tags,
          params,
          body: contract.RetryDelivery,
          response: { 204: Type.Null() },
        },
      },
      async ({ viewer, params: { webhook }, body }, reply) => {
        await retryDelivery(app, viewer, webhook, body.key)
        return reply.code(204).send(null)
      },
    )
  }
