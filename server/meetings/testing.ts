import { expect } from 'vitest'
import type { CaseDriver } from '../cases/testing.ts'
import type { InvitedMeeting, Meeting, SignInCode } from './contract.ts'

/** What the server answered, with what a refusal says. */
interface Answer {
  status: number
  id: string
  code?: string
  detail?: string
  /** The first field that was wrong. */
  field?: string
}

const moment = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`)

/** Takes meetings through their stages over HTTP. Unless told otherwise a meeting is a talk on the morning of 2026-10-13. */
export function meetingDriver({ as }: Pick<CaseDriver, 'as'>) {
  const usual = {
    kind: 'talk',
    convener: 'dispatcher',
    title: '十月企业家恳谈会',
    place: '市政府二号会议室',
    startsAt: moment('2026-10-13 09:00'),
    endsAt: moment('2026-10-13 11:00'),
    form: '座谈会',
    host: null,
    agenda: [{ what: '企业发言', by: '企业' }],
  }
  const get = async (who: string, path: string) => (await as(who)).get(path)
  const send = async (who: string, path: string, body: object, headers = {}): Promise<Answer> => {
    const response = await (await as(who)).post(path, body, headers)
    const answer = response.json<Omit<Answer, 'status'> & { errors?: { field: string }[] }>()
    return { ...answer, status: response.statusCode, field: answer.errors?.[0]?.field }
  }
  const call = (who: string, path: string, more: object, headers = {}) =>
    send(who, path, { ...usual, ...more }, headers)
  const read = async (who: string, id: string): Promise<Meeting> => (await get(who, `/meetings/${id}`)).json<Meeting>()
  return {
    moment,
    get,
    send,
    /** Sends the usual meeting with some fields changed. */
    call,
    read,
    /** Convenes a meeting that must be accepted; answers its id. */
    convene: async (more: object = {}): Promise<string> => {
      const answer = await call('dispatcher', '/meetings', more)
      expect(answer.status, answer.detail).toBe(201)
      return answer.id
    },
    hold: async (id: string, startedAt?: string): Promise<Answer> => {
      const { version, startsAt } = await read('dispatcher', id)
      return send('dispatcher', `/meetings/${id}/held`, {
        version,
        startedAt: startedAt ? moment(startedAt) : startsAt,
      })
    },
    invited: async (who: string, id: string) => (await get(who, `/meetings/invited/${id}`)).json<InvitedMeeting>(),
    code: async (id: string) => (await get('dispatcher', `/meetings/${id}/sign-in-code`)).json<SignInCode>(),
  }
}
