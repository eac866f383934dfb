import { healthRoutes } from './platform/health-routes.ts'
import type { Routes } from './platform/http.ts'

/** The routes of every mechanism; a new mechanism is one folder and one line here. */
export const mechanisms: readonly Routes[] = [healthRoutes]
