import type { IncomingHttpHeaders } from 'node:http'
import { createServer } from 'node:http'
import { afterAll } from 'vitest'

export interface Received {
  headers: IncomingHttpHeaders
  body: string
}

/** Another system that listens; it answers with `status`, which a test may change. */
export async function startReceiver() {
  const received: Received[] = []
  const receiver = { url: '', status: 200, received }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    received.push({ headers: request.headers, body })
    response.writeHead(receiver.status).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  receiver.url = `http://127.0.0.1:${port}/hook`
  afterAll(() => void server.close())
  return receiver
}
