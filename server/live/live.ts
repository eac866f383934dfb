import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { listen } from '../database/listen.ts'
import type { Log } from '../platform/log.ts'
import type { Signal } from './signal.ts'
import { concerns } from './signal.ts'

/** Signals are gathered for so long, so that many changes cost one message. */
const gather = 25

/** What an open page is told. `missed`: nobody knows what happened meanwhile, so everything has to be read again. */
export interface LiveListener {
  viewer: Viewer
  hear(signal: Signal): void
  missed(): void
}

/**
 * Tells open pages that something changed, on every node, by LISTEN/NOTIFY. It carries ids only, says nothing that has to
 * arrive, and comes after the transaction: a NOTIFY inside it would hold the one lock of all notifying commits while the
 * record is written to disk.
 */
export interface Live {
  /** Call it in `tx.afterCommit`. */
  publish(signal: Signal): void
  subscribe(listener: LiveListener): () => void
  /** Begins to hear other nodes; until then, and without a connection, signals reach this process only. */
  start(): Promise<{ close(): Promise<void> }>
}

export function createLive(database: Database, log: Log): Live {
  const listeners = new Set<LiveListener>()
  let connected = false
  let waiting: string[] = []

  const deliver = (signal: Signal): void => {
    for (const listener of listeners) if (concerns(signal, listener.viewer)) listener.hear(signal)
  }
  const flush = (): void => {
    const messages = waiting
    waiting = []
    database
      .system(null, (tx) => tx.query(`select pg_notify('live', m) from unnest($1::text[]) m`, [messages]))
      .catch((error: unknown) => log.warn('live-not-told', { count: messages.length, error }))
  }
  const publish = (signal: Signal): void => {
    if (!connected) return deliver(signal)
    if (waiting.length === 0) setTimeout(flush, gather)
    waiting.push(JSON.stringify(signal))
  }
  const start = () =>
    listen(database.ownerUrl, 'live', {
      heard: (payload) => deliver(JSON.parse(payload) as Signal),
      began: () => {
        connected = true
        for (const listener of listeners) listener.missed()
      },
      lost: (error) => {
        connected = false
        log.warn('live-connection-lost', { error: error.message })
      },
    })
  return {
    publish,
    start,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
