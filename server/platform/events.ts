import type { Tx } from '../database/tx.ts'
import type { App } from './app.ts'

/** What mechanisms tell each other. A mechanism adds its events by declaring them here through module augmentation. */
export interface Events {}

export type EventName = keyof Events
type Handler<Name extends EventName> = (app: App, tx: Tx, event: Events[Name]) => Promise<void>

/** Handlers run inside the transaction of what happened: all of it is kept, or none. */
export interface EventBus {
  on<Name extends EventName>(name: Name, handler: Handler<Name>): void
  emit<Name extends EventName>(app: App, tx: Tx, name: Name, event: Events[Name]): Promise<void>
}

export const eventBus = (): EventBus => {
  const handlers = new Map<EventName, Handler<EventName>[]>()
  return {
    on: (name, handler) => {
      handlers.set(name, [...(handlers.get(name) ?? []), handler as Handler<EventName>])
    },
    emit: async (app, tx, name, event) => {
      for (const handler of handlers.get(name) ?? []) await handler(app, tx, event as never)
    },
  }
}
