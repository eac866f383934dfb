import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'
import type { App } from '../platform/app.ts'
import { forbidden, signInNeeded } from '../platform/refusal.ts'
import { changePassword } from './change-password.ts'
import { listCities, readCity } from './cities.ts'
import { ChangePassword, CityFacts, CityParams, CitySummary, SessionView, SignIn, SwitchPost } from './contract.ts'
import { presentSession } from './present-session.ts'
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.ts'
import { closeSession, loadSession, switchPost } from './session-store.ts'
import { signIn } from './sign-in.ts'

const tags = ['登录']
const session = '/api/cities/:city/session'

/** Cities, and a person's way in and out. */
export const accessRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      '/api/cities',
      {
        config: { access: 'public' },
        schema: { summary: '本系统的城市', tags, response: { 200: Type.Array(CitySummary) } },
      },
      () => listCities(app),
    )

    http.get(
      '/api/cities/:city',
      {
        config: { access: 'public' },
        schema: { summary: '一个城市的公开信息', tags, params: CityParams, response: { 200: CityFacts } },
      },
      ({ params }) => readCity(app, params.city),
    )

    http.get(
      session,
      {
        config: { access: 'public' },
        schema: {
          summary: '当前会话；没有登录时没有内容',
          tags,
          params: CityParams,
          response: { 200: SessionView, 204: Type.Null() },
        },
      },
      async (request, reply) => {
        const token = readSessionCookie(request, request.params.city)
        if (!request.session || !token) return reply.header('cache-control', 'no-store').code(204).send(null)
        return presentSession(app, request.session, token)
      },
    )

    http.post(
      session,
      {
        config: { access: 'public', rateLimit: { max: 120, timeWindow: 60_000 } },
        schema: { summary: '登录', tags, params: CityParams, body: SignIn, response: { 200: SessionView } },
      },
      async (request, reply) => {
        const { city } = request.params
        const visitor = { address: request.ip, userAgent: request.headers['user-agent'] ?? '' }
        if (request.session) await closeSession(app, request.session)
        const token = await signIn(app, city, request.body, visitor)
        const opened = await loadSession(app, city, token)
        if (!opened) throw signInNeeded()
        setSessionCookie(reply, app.config, city, token)
        return presentSession(app, opened, token)
      },
    )

    http.delete(
      session,
      {
        config: { access: 'public' },
        schema: { summary: '退出登录', tags, params: CityParams, response: { 204: Type.Null() } },
      },
      async (request, reply) => {
        if (request.session) await closeSession(app, request.session)
        clearSessionCookie(reply, app.config, request.params.city)
        return reply.code(204).send(null)
      },
    )

    http.patch(
      session,
      {
        config: { access: 'signed-in' },
        schema: {
          summary: '换一个岗位办理',
          tags,
          params: CityParams,
          body: SwitchPost,
          response: { 200: SessionView },
        },
      },
      async (request) => {
        const token = readSessionCookie(request, request.params.city)
        if (!request.session || !token) throw signInNeeded()
        const post = request.session.posts.find(({ id }) => id === request.body.post)
        if (!post) throw forbidden('您现在没有担任这个岗位。')
        await switchPost(app, request.session, post.id)
        return presentSession(app, { ...request.session, actingPost: post }, token)
      },
    )

    http.post(
      '/api/cities/:city/session/password',
      {
        config: { access: 'signed-in', beforeReady: true, rateLimit: { max: 30, timeWindow: 60_000 } },
        schema: {
          summary: '更换自己的密码',
          tags,
          params: CityParams,
          body: ChangePassword,
          response: { 204: Type.Null() },
        },
      },
      async (request, reply) => {
        if (!request.session) throw signInNeeded()
        await changePassword(app, request.session, request.body, request.ip)
        return reply.code(204).send(null)
      },
    )
  }
