import { setTimeout as pause } from 'node:timers/promises'

/** How long one part may take to finish what it is doing. */
const patience = 10_000

/**
 * Closes what was opened, last first, when the process is told to stop: by a signal, or because the launcher that
 * started it is gone. Signals that come again change nothing.
 */
export class Shutdown {
  readonly #closers: { name: string; close: () => Promise<unknown> }[] = []
  #running: Promise<void> | null = null

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void this.run(0))
    process.on('disconnect', () => void this.run(0))
  }

  /** Something to close before everything that was added earlier. */
  add(name: string, close: () => Promise<unknown>): void {
    this.#closers.push({ name, close })
  }

  /** Closes everything and ends the process. */
  run(code: number): Promise<void> {
    this.#running ??= this.#closeAll(code)
    return this.#running
  }

  async #closeAll(code: number): Promise<void> {
    let failed = false
    for (const { name, close } of this.#closers.toReversed()) {
      const late = pause(patience, 'late' as const, { ref: false })
      const outcome = await Promise.race([close().catch((error: unknown) => error as Error), late])
      if (outcome !== 'late' && !(outcome instanceof Error)) continue
      failed = true
      console.error(`停止 ${name} 时出错 (while stopping):`, outcome)
    }
    process.exit(failed ? 1 : code)
  }
}
