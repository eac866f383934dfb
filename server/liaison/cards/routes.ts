import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CityParams } from '../../access/contract.ts'
import { liaisonPowers } from '../../obligations/policy.ts'
import type { App } from '../../platform/app.ts'
import { PostParams } from '../contract.ts'
import * as contract from './contract.ts'
import { readCard, readCards } from './read-cards.ts'
import { sendCards } from './send-cards.ts'
import { writeCard } from './write-card.ts'

const base = '/api/cities/:city/liaison'
const tags = ['联系走访']
const config = { access: { power: liaisonPowers } }

/** Contact cards: filled in by the post or its office, printed, sent to enterprises. */
export const cardRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      `${base}/cards`,
      { config, schema: { summary: '各岗位的联系卡', tags, params: CityParams, response: { 200: contract.CardList } } },
      ({ viewer }) => app.database.transaction(viewer, (tx) => readCards(app, tx)),
    )

    http.get(
      `${base}/posts/:post/card`,
      {
        config,
        schema: {
          summary: '一个岗位的联系卡、历次修改、发到哪些企业',
          tags,
          params: PostParams,
          response: { 200: contract.CardPage },
        },
      },
      ({ viewer, params }) => app.database.transaction(viewer, (tx) => readCard(app, tx, params.post)),
    )

    http.put(
      `${base}/posts/:post/card`,
      {
        config,
        schema: {
          summary: '填写或修改联系卡，原来的留着',
          tags,
          params: PostParams,
          body: contract.NewCard,
          response: { 200: contract.CardPage },
        },
      },
      ({ viewer, params, body }) => app.database.transaction(viewer, (tx) => writeCard(app, tx, params.post, body)),
    )

    http.post(
      `${base}/posts/:post/card/sendings`,
      {
        config,
        schema: {
          summary: '把联系卡发给企业',
          tags,
          params: PostParams,
          body: contract.CardSending,
          response: { 200: contract.CardsSent },
        },
      },
      ({ viewer, params, body }) => app.database.transaction(viewer, (tx) => sendCards(app, tx, params.post, body)),
    )
  }
