import type { LightMyRequestResponse as Response } from 'fastify'
import type { Agent } from '../testing/agent.ts'

const boundary = 'test-boundary'

/** Sends a file as a browser's form does. */
export function uploadAs(
  agent: Agent,
  path: string,
  name: string,
  content: Buffer | string,
  fields: Record<string, string> = {},
): Promise<Response> {
  const texts = Object.entries(fields).map(
    ([field, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
  )
  const body = Buffer.concat([
    Buffer.from(texts.join('')),
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  return agent.post(path, body, { 'content-type': `multipart/form-data; boundary=${boundary}` })
}
