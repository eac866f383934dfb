import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'
import { temporaryPassword } from '../../access/passwords.ts'
import { comesFromElsewhere } from '../../access/require.ts'
import type { App } from '../../platform/app.ts'
import { forbidden } from '../../platform/refusal.ts'
import { Setup, SetupView } from './contract.ts'
import { readSetup, setUpCity } from './set-up-city.ts'

const tags = ['初始化']

/** The first administrator of a city that has none. */
export const setupRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    const code = temporaryPassword()

    http.addHook('onListen', async () => {
      const { open, cities } = await readSetup(app)
      if (open)
        app.log.warn('setup-open', { code, cities: cities.map(({ id }) => id), page: `${app.config.publicUrl}/setup` })
    })

    http.get(
      '/api/setup',
      { config: { access: 'public' }, schema: { summary: '还没有管理岗的城市', tags, response: { 200: SetupView } } },
      () => readSetup(app),
    )

    http.post(
      '/api/setup',
      {
        config: { access: 'public', rateLimit: { max: 20, timeWindow: 60_000 } },
        schema: {
          summary: '建立一个城市的第一位系统管理岗',
          tags,
          body: Setup,
          response: { 201: Type.Object({ city: Type.String(), login: Type.String() }) },
        },
      },
      async (request, reply) => {
        if (comesFromElsewhere(request)) throw forbidden('请在本系统的初始化页面上办理。', 'csrf')
        return reply.code(201).send(await setUpCity(app, code, request.body))
      },
    )
  }
