import { expect, test } from 'vitest'
import { sample } from '../../cities/sample/pack.ts'
import { requireSoundPack } from './require-sound-pack.ts'

test('a sound pack may be published', () => {
  expect(() => requireSoundPack(sample)).not.toThrow()
})

test('a pack with faults is refused with all of them, by city', () => {
  const faulty = { ...sample, hours: [], contact: { ...sample.contact, duties: ['YL-99'] } }
  expect(() => requireSoundPack(faulty)).toThrow(
    /云澜市.*没有发布[^]*上班时间[^]*working-hours[^]*YL-99[^]*unknown-duty/,
  )
})
