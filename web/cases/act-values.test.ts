import { expect, test } from 'vitest'
import type { ActionField } from '../../server/cases/page-contract.ts'
import { neededEvidence, toData } from './act-values.ts'

const fields: ActionField[] = [
  {
    id: 'outcome',
    name: '办理结果',
    type: 'choice',
    required: true,
    choices: [
      {
        id: 'solved',
        name: '解决',
        evidence: [
          { id: 'basis', name: '政策依据' },
          { id: 'proof', name: '材料', files: true },
        ],
      },
      { id: 'explained', name: '解释', evidence: [{ id: 'why', name: '原因' }] },
    ],
  },
  { id: 'evidence', name: '依据', type: 'evidence', required: true },
  { id: 'note', name: '说明', type: 'text', required: false },
  { id: 'assistants', name: '协办单位', type: 'assistants', required: false },
]
const file = { id: 'f1', name: '批复.pdf', size: 10 }

test('[GZ-12] the evidence asked for follows the chosen outcome', () => {
  expect(neededEvidence(fields, { outcome: 'solved' }).map(({ id }) => id)).toEqual(['basis', 'proof'])
  expect(neededEvidence(fields, { outcome: 'explained' }).map(({ id }) => id)).toEqual(['why'])
  expect(neededEvidence(fields, {})).toEqual([])
})

test('[GZ-12] only evidence of the chosen outcome is sent, files by their ids', () => {
  const evidence = {
    basis: { text: ' 办法第三条 ', files: [] },
    proof: { text: '', files: [file] },
    why: { text: '旧', files: [] },
  }
  expect(toData(fields, { outcome: 'solved', evidence })['evidence']).toEqual({
    basis: { text: '办法第三条', files: [] },
    proof: { text: '', files: ['f1'] },
  })
})

test('empty fields and unfinished assistants are left out', () => {
  const assistants = [
    { organisation: 'land', what: '意见' },
    { organisation: '', what: '' },
  ]
  expect(toData(fields, { outcome: 'explained', note: '  ', assistants })).toMatchObject({
    assistants: [{ organisation: 'land', what: '意见' }],
  })
  expect(toData(fields, { note: '  ' })).not.toHaveProperty('note')
})
