import { Agent, request } from 'node:http'

/** One appeal as a hotline hands it over; the words vary, because words are what an index is made of. */
export const appeal = (enterprise: string, index: number) => ({
  body: `${places[index % places.length]}的厂房二期${index % 7} 号产线已经装好，需要增容 ${800 + (index % 40) * 10} 千伏安，供电扩容方案报了${index % 90} 天没有批复，请给出送电日期。`,
  wish: '给出送电日期',
  enterprise,
  phone: '13800000000',
})

const places = ['东城工业园', '高新区标准厂房', '临港物流园', '北山铸造园', '老城区']

/** Workers that open appeals over HTTP, each on a connection of its own and with a key of its own. */
export function httpWorkers(origin: string, city: string, keys: readonly string[], enterprise: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: keys.length })
  let opened = 0
  const workers = keys.map((key) => async (): Promise<void> => {
    const body = JSON.stringify(appeal(enterprise, opened++))
    const headers = {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    }
    await send(`${origin}/api/cities/${city}/appeals`, { agent, method: 'POST', headers }, body)
  })
  return { workers, close: () => agent.destroy() }
}

function send(url: string, options: object, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (response) => {
      const parts: string[] = []
      response.setEncoding('utf8').on('data', (part: string) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        if (response.statusCode === 201) resolve()
        else reject(new Error(`${response.statusCode} ${parts.join('')}`))
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
