import { expect, test } from 'vitest'
import { sample } from '../../cities/sample/pack.ts'
import type { CityPack } from '../../engine/city/types.ts'
import { notBuilt } from './built-mechanisms.ts'

const measure = (duties: string[]) => ({ ...sample.measures[0]!, duties })
/** The sample with one more duty that rests on these parts. */
const resting = (mechanism: string, more: Partial<CityPack> = {}): CityPack => ({
  ...sample,
  ...more,
  duties: [...sample.duties, { id: 'YL-99', cite: '九', mechanism, summary: '试' }],
})

test('[YL-05] a clause says plainly which parts it waits for, each once, and nothing of those that work', () => {
  expect(notBuilt(sample, measure(['YL-02', 'YL-07']))).toEqual([])
  expect(notBuilt(resting('meetings, liaison'), measure(['YL-99']))).toEqual([])
  expect(notBuilt(resting('officers, liaison'), measure(['YL-99']))).toEqual(['专员'])
  expect(notBuilt(resting('projects'), measure(['YL-06', 'YL-99']))).toEqual(['项目'])
})

test('[GZ-01] a duty that asks for a paper waits for nothing once the paper can be handed in; no other duty is helped by it', () => {
  const filing = sample.obligations.find(({ papers }) => papers)!
  const visits = sample.obligations.find(({ papers }) => !papers)!
  const asking = (obligation: typeof filing) =>
    resting('policies, measures', { obligations: [{ ...obligation, duties: ['YL-99'] }] })
  expect(notBuilt(asking(filing), measure(['YL-99']))).toEqual([])
  expect(notBuilt(asking(visits), measure(['YL-99']))).toEqual(['惠企政策'])
  expect(notBuilt(asking(filing), measure(['YL-06']))).toEqual(['项目'])
})
