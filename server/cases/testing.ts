import { expect } from 'vitest'
import type { Agent } from '../testing/agent.ts'
import type { TestApp } from '../testing/app.ts'
import type { CasePage } from './page-contract.ts'

/** Takes cases through their stages over HTTP; `who` is a login, signed in anew whenever the clock has moved. */
export interface CaseDriver {
  as(who: string): Promise<Agent>
  page(who: string, id: string): Promise<CasePage>
  /** Opens an appeal; answers its id. */
  open(who: string, more?: object): Promise<string>
  /** Takes one action with the version the agent sees; fails the test with what the server said. */
  act(who: string, id: string, action: string, data?: object): Promise<CasePage>
  /** The same, but it must be refused; answers status, code and sentence. */
  refused(
    who: string,
    id: string,
    action: string,
    data?: object,
  ): Promise<{ status: number; code: string; detail: string }>
  /** Moves the clock to a moment such as `2026-10-12 09:00` or `2026-10-12 17:30:00.001`. */
  at(moment: string): void
}

export const usualBody = '二期 4 条数控产线已装好，需增容 3200 千伏安，供电扩容方案至今没有批复。'

export const usualHandOut = { lead: 'industry', assistants: [], difficulty: 'ordinary', tier: 'ordinary' }

export const usualResolve = {
  outcome: 'explain',
  evidence: { explanation: { text: '线路走廊未定，依法暂不能批' } },
  reply: '走廊确定后十日内批复，特此说明。',
}

export const caseDriver = (t: TestApp): CaseDriver => {
  const agents = new Map<string, Promise<Agent>>()
  const as = (who: string) => {
    const agent = agents.get(who) ?? t.signIn(who)
    agents.set(who, agent)
    return agent
  }
  const page = async (who: string, id: string) => (await (await as(who)).get(`/cases/${id}`)).json<CasePage>()
  const send = async (who: string, id: string, action: string, data: object) => {
    const { version } = await page(who, id)
    return (await as(who)).post(`/cases/${id}/actions`, { action, data, version })
  }
  return {
    as,
    page,
    at: (moment) => {
      agents.clear()
      t.clock.set(`${moment.replace(' ', 'T')}${moment.length > 16 ? '' : ':00'}+08:00`)
    },
    open: async (who, more = {}) => {
      const response = await (await as(who)).post('/appeals', { body: usualBody, wish: '给出送电日期', ...more })
      expect(response.statusCode, response.body).toBe(201)
      return response.json<{ id: string }>().id
    },
    act: async (who, id, action, data = {}) => {
      const response = await send(who, id, action, data)
      expect(response.statusCode, `${action}: ${response.body}`).toBe(200)
      return response.json<CasePage>()
    },
    refused: async (who, id, action, data = {}) => {
      const response = await send(who, id, action, data)
      expect(response.statusCode, response.body).toBeGreaterThanOrEqual(400)
      return { status: response.statusCode, ...response.json<{ code: string; detail: string }>() }
    },
  }
}
