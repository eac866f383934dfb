import type { RungFired } from '../cases/events.ts'
import type { App } from '../platform/app.ts'
import type { Message } from './message.ts'
import { doorFor, leadOf, linkOf, nameOf, recipientsOf } from './roles.ts'
import { sendNotices } from './send-notices.ts'

/** Tells whom a rung of a time limit names: once a round, because a rung fires once a round. */
export function tellOfRungs(app: App): void {
  app.events.on('rung-fired', (within, tx, event) => sendNotices(within, tx, messagesOf(within, tx.viewer.city, event)))
}

function messagesOf(app: App, city: string, event: RungFired): Message[] {
  const { id, number, title, enterprise, kind, state, timer, timerId, rung } = event
  const pack = app.packs.get(city)
  const organisation = timerId.startsWith('assist:') ? timerId.slice('assist:'.length) : leadOf(state)
  const holder = organisation ? nameOf(pack, organisation) : '还没有分办'
  const limit = kind.limits[timer.limit]?.name ?? timer.limit
  return rung.tells
    .flatMap((role) => recipientsOf(role, { state, enterprise, organisation }))
    .map((to) => ({
      kind: 'rung',
      key: `rung/${id}/${timerId}/${timer.round}/${rung.id}`,
      subject: id,
      ...('enterprise' in to
        ? forEnterprise(timer.limit, title, state.question?.text)
        : { title: `${limit}${rung.name}：${title}`, text: `${number} · ${holder}` }),
      link: linkOf(city, doorFor(pack, to), number),
      to: [to],
    }))
}

const forEnterprise = (limit: string, title: string, question: string | undefined) =>
  limit === 'feedback'
    ? { title: `请您回答：“${title}”办好了吗`, text: '到期没有回答的，按无异议销号；之后在期限内仍可要求重办。' }
    : { title: `还在等您：“${title}”`, text: question ?? '打开看看还差什么。' }
