import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Session } from '../access/session.ts'
import type { App } from '../platform/app.ts'
import { Refusal, signInNeeded } from '../platform/refusal.ts'
import { sessionHolds } from './session-holds.ts'
import type { Signal } from './signal.ts'

/** Proxies close a connection that says nothing for a minute; every beat also asks whether the session still holds. */
const heartbeat = 25_000

/** Open pages of one session at most. */
const perSession = 20

interface Stream {
  session: Session
  send(text: string): void
  end(): void
}

/** The streams of this process. */
export interface Streams {
  /** Turns a request into a stream that lasts until the page is left, the session ends or the server stops. */
  open(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>
  closeAll(): void
}

export function openStreams(app: App): Streams {
  const streams = new Set<Stream>()
  const beat = setInterval(() => {
    for (const stream of streams) void keepOrEnd(app, stream)
  }, heartbeat)
  beat.unref()

  const open = async (request: FastifyRequest, reply: FastifyReply) => {
    const { session, viewer } = request
    if (!session) throw signInNeeded()
    if (!request.headers.accept?.includes('text/event-stream')) {
      throw new Refusal(406, 'stream-only', '这个地址是实时消息，请以 text/event-stream 读取。')
    }
    if (countOf(streams, session) >= perSession) {
      throw new Refusal(429, 'too-many-pages', '打开的页面太多，这一页不再自动更新；关掉几个页面后刷新即可。')
    }
    reply.hijack()
    const stream = begin(reply, session)
    const stop = app.live.subscribe({
      viewer,
      hear: (signal) => stream.send(eventOf(signal)),
      missed: () => stream.send(event('change', {})),
    })
    streams.add(stream)
    reply.raw.on('close', () => {
      stop()
      streams.delete(stream)
    })
    return reply
  }
  return {
    open,
    closeAll: () => {
      clearInterval(beat)
      for (const stream of streams) stream.end()
    },
  }
}

function countOf(streams: Set<Stream>, session: Session): number {
  return [...streams].filter((stream) => stream.session.id.equals(session.id)).length
}

function begin(reply: FastifyReply, session: Session): Stream {
  const { raw } = reply
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value)
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    // Otherwise the server would wait for the connection after the stream has ended.
    connection: 'close',
  })
  raw.write('retry: 3000\n\n')
  return { session, send: (text) => raw.write(text), end: () => raw.end() }
}

async function keepOrEnd(app: App, stream: Stream): Promise<void> {
  const holds = await sessionHolds(app, stream.session).catch(() => true)
  if (holds) stream.send(':\n\n')
  else stream.end()
}

function eventOf(signal: Signal): string {
  if (signal.about === 'notice') return event('notice', {})
  return event('case', { number: signal.number, version: signal.version })
}

function event(name: string, data: object): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}
