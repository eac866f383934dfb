import { parentPort, workerData } from 'node:worker_threads'
import { allocate } from '../../../engine/allocation/allocate.ts'
import type { AllocationProblem } from '../../../engine/allocation/types.ts'

const nothingHandedOver: [] = []
parentPort?.postMessage(allocate(workerData as AllocationProblem), nothingHandedOver)
