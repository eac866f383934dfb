import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { publicViewer } from '../access/viewer.ts'
import type { App } from '../platform/app.ts'
import { Bulletin, CityParams, MonthParams, PublicFront } from './contract.ts'
import { readFront, readPublished } from './read-front.ts'

const config = { access: 'public' } as const
const tags = ['公开']
const base = '/api/cities/:city/public'

/** What everybody may read; who signed in reads no more here than anybody else. */
export const publicRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      base,
      { config, schema: { summary: '公开首页', tags, params: CityParams, response: { 200: PublicFront } } },
      ({ params }) => readFront(app, publicViewer(params.city)),
    )

    http.get(
      `${base}/bulletins/:month`,
      {
        config,
        schema: { summary: '已发布的月度通报', tags, params: MonthParams, response: { 200: Bulletin } },
      },
      ({ params }) => readPublished(app, publicViewer(params.city), params.month),
    )
  }
