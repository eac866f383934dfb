/** What pages and the server exchange about the ledger of problems heard at visits (走访问题台账, QH-01). */
import Type from 'typebox'
import type { Static } from 'typebox'
import { CaseRow } from '../../cases/contract.ts'
import { LeaderRef } from '../contract.ts'

export const HeardFilter = Type.Object({
  show: Type.Optional(
    Type.Union([Type.Literal('open'), Type.Literal('late'), Type.Literal('ended'), Type.Literal('all')], {
      title: '看哪些',
      default: 'open',
    }),
  ),
  post: Type.Optional(Type.String({ title: '领导岗位', maxLength: 80 })),
})
export type HeardFilter = Static<typeof HeardFilter>

export const HeardQuery = Type.Object({
  ...HeardFilter.properties,
  page: Type.Optional(Type.Integer({ minimum: 1, default: 1 })),
  size: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 18 })),
})
export type HeardQuery = Static<typeof HeardQuery>

/** One problem: the matter it became, who heard it and when, and how far it was handed up. */
export const HeardRow = Type.Object({
  matter: CaseRow,
  post: LeaderRef,
  visit: Type.Object({ id: Type.String(), on: Type.String({ format: 'date' }) }),
  /** The step it was handed up to last. */
  step: Type.Union([Type.String(), Type.Null()]),
})
export type HeardRow = Static<typeof HeardRow>

export const HeardList = Type.Object({
  total: Type.Integer(),
  page: Type.Integer(),
  size: Type.Integer(),
  counts: Type.Object({ open: Type.Integer(), late: Type.Integer(), ended: Type.Integer(), all: Type.Integer() }),
  rows: Type.Array(HeardRow),
})
export type HeardList = Static<typeof HeardList>
