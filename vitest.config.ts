import { defineConfig } from 'vitest/config'

const seconds = 1000
const database = 'server/database/testing-server.ts'

export default defineConfig({
  test: {
    globalSetup: database,
    projects: [
      {
        test: {
          name: 'engine',
          include: ['engine/**/*.test.ts', 'cities/**/*.test.ts', 'tools/**/*.test.ts'],
          testTimeout: 60 * seconds,
        },
      },
      {
        test: {
          name: 'server',
          include: ['server/**/*.test.ts'],
          testTimeout: 30 * seconds,
          hookTimeout: 60 * seconds,
        },
      },
      {
        extends: './web/vite.config.ts',
        test: { name: 'web', include: ['web/**/*.test.{ts,tsx}'] },
      },
      {
        test: {
          name: 'house',
          include: ['tests/{access,house,simulation}/**/*.test.ts'],
          testTimeout: 240 * seconds,
          hookTimeout: 120 * seconds,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: 'tests/journeys/harness/browser-server.ts',
          testTimeout: 240 * seconds,
          hookTimeout: 120 * seconds,
          fileParallelism: false,
        },
      },
    ],
  },
})
