import { expect, test } from 'vitest'
import { signatureOf } from './sign.ts'

test('the example of docs/webhooks.md', () => {
  expect(signatureOf('test-secret', 1791511200, '{"event":"ping"}')).toBe(
    'v1=b2bbbe8351b8d989976a7802d251e1b5f0f8a3ec5a858d26687caf9ad6d12dc5',
  )
})
