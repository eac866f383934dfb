import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { AllocationAnswer } from '../../../engine/allocation/result-types.ts'
import type { AllocationProblem } from '../../../engine/allocation/types.ts'

/** Solves a problem in a thread of its own, so that a large one (two seconds) holds up nobody else's request. */
export async function solveApart(problem: AllocationProblem): Promise<AllocationAnswer> {
  const worker = new Worker(new URL('./solve-worker.ts', import.meta.url), { workerData: problem })
  const [answer] = (await once(worker, 'message')) as [AllocationAnswer]
  return answer
}
