import { expect, test } from 'vitest'
import type { Duty } from '../../engine/city/types.ts'
import type { TestRecord } from '../testing/last-tests.ts'
import { reportDuties } from './duty-report.ts'

const duty = (id: string): Duty => ({ id, cite: '', mechanism: 'appeals', summary: '' })
const record = (name: string, status: TestRecord['status']): TestRecord => ({ name, status, file: 'x.test.ts' })

test('a duty is working when tests name it and all pass', () => {
  const tests = [record('[ZZ-01] a', 'passed'), record('[ZZ-01, ZZ-02] b', 'passed'), record('about ZZ-03', 'passed')]
  const reports = reportDuties([duty('ZZ-01'), duty('ZZ-02'), duty('ZZ-03')], tests)
  expect(reports.map(({ status, passed }) => [status, passed])).toEqual([
    ['working', 2],
    ['working', 1],
    ['not yet', 0],
  ])
  expect(reports[0]!.tests).toEqual(['[ZZ-01] a', '[ZZ-01, ZZ-02] b'])
})

test('one failing test outweighs passing ones, and a skipped one proves nothing', () => {
  const tests = [record('[ZZ-01] a', 'passed'), record('[ZZ-01] b', 'failed'), record('[ZZ-02] c', 'skipped')]
  expect(reportDuties([duty('ZZ-01'), duty('ZZ-02')], tests).map(({ status }) => status)).toEqual([
    'failing',
    'not yet',
  ])
})

test('a name that carries an id twice counts once', () => {
  expect(reportDuties([duty('ZZ-01')], [record('[ZZ-01] part [ZZ-01] a', 'passed')])[0]!.passed).toBe(1)
})
