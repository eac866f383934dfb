import type { Static } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'

const hash = Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SM3，十六进制' })
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()])

export const CaseParams = Type.Object({ city: Type.String(), ref: Type.String({ maxLength: 64 }) })
export const RecordParams = Type.Object({
  city: Type.String(),
  ref: Type.String({ maxLength: 64 }),
  seq: Type.Integer({ minimum: 1 }),
})

/** One batch of the log; its head fixes every batch before it. */
export const Batch = Type.Object({
  number: Type.Integer({ description: '第几批' }),
  size: Type.Integer({ description: '这一批有多少条' }),
  root: hash,
  previous: hash,
  head: hash,
  sealedAt: Type.Integer({ description: '封存时刻，毫秒' }),
})
export type Batch = Static<typeof Batch>

/** How one record of a case stands: sealed and the same, sealed and different now, or waiting for the next batch. */
export const RecordSeal = Type.Object({
  seq: Type.Integer(),
  state: Type.Union([Type.Literal('same'), Type.Literal('changed'), Type.Literal('waiting')]),
  batch: nullable(Type.Integer()),
  sealedAt: nullable(Type.Integer()),
  provable: Type.Boolean({ description: '可以取回这一条的证明' }),
})
export type RecordSeal = Static<typeof RecordSeal>

export const CaseSeals = Type.Object({ number: Type.String(), records: Type.Array(RecordSeal) })
export type CaseSeals = Static<typeof CaseSeals>

/** Everything needed to check one record without the product: its text, the way to the root, and the batch. */
export const Proof = Type.Object({
  form: Type.Literal('zhuqitong-proof-1'),
  city: Type.String(),
  number: Type.String(),
  seq: Type.Integer(),
  text: Type.String({ description: '记录原文，逐字参与计算' }),
  position: Type.Integer(),
  path: Type.Array(hash),
  batch: Batch,
})
export type Proof = Static<typeof Proof>

export const LatestBatch = Type.Object({ city: Type.String(), latest: nullable(Batch) })
export type LatestBatch = Static<typeof LatestBatch>
