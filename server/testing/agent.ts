import type { FastifyInstance, LightMyRequestResponse as Response } from 'fastify'
import type { SessionView } from '../access/contract.ts'
import { testPassword } from './seed.ts'

/** Somebody who sends requests. A path that does not begin with `/api` is one of the agent's city: `/cases`. */
export interface Agent {
  readonly city: string
  /** Null for a stranger. */
  readonly session: SessionView | null
  get(path: string, headers?: Headers): Promise<Response>
  post(path: string, body?: object, headers?: Headers): Promise<Response>
  put(path: string, body?: object, headers?: Headers): Promise<Response>
  patch(path: string, body?: object, headers?: Headers): Promise<Response>
  del(path: string, headers?: Headers): Promise<Response>
  /** Opens a stream of events and looks only at the head of the answer. */
  open(path: string): Promise<Response>
  /** A text is sent as it is; its content type is the caller's. */
  send(method: Method, path: string, body?: object | string, headers?: Headers): Promise<Response>
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Headers = Record<string, string>

/** A stranger, or, with `headers` such as an API key's, another system. */
export function agentOf(
  http: FastifyInstance,
  city: string,
  headers: Headers = {},
  session: SessionView | null = null,
): Agent {
  const urlOf = (path: string) => (path.startsWith('/api') ? path : `/api/cities/${city}${path}`)
  const send: Agent['send'] = async (method, path, body, more = {}) =>
    http.inject({
      method,
      url: urlOf(path),
      headers: { ...headers, ...more },
      ...(body && { payload: body }),
    })
  return {
    city,
    session,
    send,
    open: async (path) => {
      const response = await http.inject({
        url: urlOf(path),
        headers: { ...headers, accept: 'text/event-stream' },
        payloadAsStream: true,
      })
      response.stream().destroy()
      return response
    },
    get: (path, more) => send('GET', path, undefined, more),
    post: (path, body, more) => send('POST', path, body, more),
    put: (path, body, more) => send('PUT', path, body, more),
    patch: (path, body, more) => send('PATCH', path, body, more),
    del: (path, more) => send('DELETE', path, undefined, more),
  }
}

/** Signs in and carries the cookie and the CSRF token from then on. */
export async function signInAs(
  http: FastifyInstance,
  city: string,
  account: string,
  password = testPassword,
): Promise<Agent> {
  const response = await agentOf(http, city).post('/session', { account, password })
  if (response.statusCode !== 200) throw new Error(`${account} could not sign in: ${response.body}`)
  const cookie = response.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const session = response.json<SessionView>()
  return agentOf(http, city, { cookie, 'x-csrf-token': session.csrf }, session)
}
