import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'
import type { App } from '../../platform/app.ts'
import { CreatedPerson } from '../contract.ts'
import {
  AccountParams,
  CityParams,
  EnterpriseAccountPage,
  EnterpriseAccountQuery,
  OpenAccount,
  SwitchAccount,
} from './contract.ts'
import { listAccounts } from './list-accounts.ts'
import { openAccount, resetAccount, switchAccount } from './manage-accounts.ts'

const config = { access: { power: ['enterprises.edit', 'admin'] } } as const
const tags = ['企业账号']
const accounts = '/api/cities/:city/enterprise-accounts'

/** Accounts with which enterprises sign in, opened by whoever keeps the registry. */
export const enterpriseAccountRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      accounts,
      {
        config,
        schema: {
          summary: '企业账号清单',
          tags,
          params: CityParams,
          querystring: EnterpriseAccountQuery,
          response: { 200: EnterpriseAccountPage },
        },
      },
      ({ viewer, query }) => listAccounts(app, viewer, query),
    )

    http.post(
      accounts,
      {
        config,
        schema: {
          summary: '开企业账号；临时密码只在这一次回答里出现',
          tags,
          params: CityParams,
          body: OpenAccount,
          response: { 201: CreatedPerson },
        },
      },
      async ({ viewer, body }, reply) => reply.code(201).send(await openAccount(app, viewer, body)),
    )

    http.post(
      `${accounts}/:person/password`,
      {
        config,
        schema: { summary: '重设企业账号的密码', tags, params: AccountParams, response: { 200: CreatedPerson } },
      },
      ({ viewer, params }) => resetAccount(app, viewer, params.person),
    )

    http.patch(
      `${accounts}/:person`,
      {
        config,
        schema: {
          summary: '停用或启用企业账号',
          tags,
          params: AccountParams,
          body: SwitchAccount,
          response: { 204: Type.Null() },
        },
      },
      async ({ viewer, params, body }, reply) => {
        await switchAccount(app, viewer, params.person, body.active)
        return reply.code(204).send(null)
      },
    )
  }
