import type { Static } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'

const closed = { additionalProperties: false }
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()])

export const ImportParams = Type.Object({ city: Type.String(), id: Type.String({ format: 'uuid' }) })
export const ImportKindParams = Type.Object({ city: Type.String(), kind: Type.String() })

export const ImportColumnView = Type.Object({
  field: Type.String(),
  title: Type.String(),
  required: Type.Boolean(),
  example: Type.String(),
})
export type ImportColumnView = Static<typeof ImportColumnView>

export const ImportKindView = Type.Object({
  id: Type.String(),
  name: Type.String(),
  unit: Type.String(),
  columns: Type.Array(ImportColumnView),
  may: Type.Boolean({ description: '您的岗位能不能导入这一种' }),
})
export type ImportKindView = Static<typeof ImportKindView>

const RowProblemView = Type.Object({ field: Type.String(), message: Type.String() })

/** One of the first rows, as it would be loaded. */
export const PreviewRow = Type.Object({
  row: Type.Integer({ description: '文件里的行号' }),
  label: Type.String(),
  shown: Type.Record(Type.String(), Type.String()),
  problems: Type.Array(RowProblemView),
  notes: Type.Array(Type.String()),
})
export type PreviewRow = Static<typeof PreviewRow>

export const ImportState = Type.Union(
  [
    Type.Literal('preview', { title: '待确认' }),
    Type.Literal('checking', { title: '正在核对' }),
    Type.Literal('loading', { title: '正在写入' }),
    Type.Literal('done', { title: '已完成' }),
    Type.Literal('refused', { title: '有误，未写入' }),
    Type.Literal('failed', { title: '出错，已停下' }),
    Type.Literal('cancelled', { title: '已取消' }),
  ],
  { title: '状态' },
)
export type ImportState = Static<typeof ImportState>

export const ImportMode = Type.Union(
  [Type.Literal('all', { title: '全部无误才写入' }), Type.Literal('good', { title: '只写入无误的行' })],
  { title: '写入方式' },
)
export type ImportMode = Static<typeof ImportMode>

export const ImportLine = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  kindName: Type.String(),
  unit: Type.String(),
  fileName: Type.String(),
  state: ImportState,
  mode: nullable(ImportMode),
  total: Type.Integer({ description: '有内容的数据行数' }),
  read: Type.Integer({ description: '已处理的行数：核对时是已核对，写入时是已写入' }),
  good: Type.Integer(),
  bad: Type.Integer(),
  added: Type.Integer(),
  changed: Type.Integer(),
  same: Type.Integer({ description: '以前已经导入过、没有变化的行数' }),
  failure: nullable(Type.String()),
  by: Type.String(),
  createdAt: Type.Integer(),
  finishedAt: nullable(Type.Integer()),
})
export type ImportLine = Static<typeof ImportLine>

export const ImportView = Type.Object({
  ...ImportLine.properties,
  columns: Type.Array(ImportColumnView),
  headerRow: Type.Integer(),
  headers: Type.Array(Type.String()),
  mapping: Type.Record(Type.String(), nullable(Type.Integer())),
  missing: Type.Array(Type.String(), { description: '必需而没有对应列的栏目' }),
  preview: Type.Array(PreviewRow),
})
export type ImportView = Static<typeof ImportView>

export const UploadQuery = Type.Object({ kind: Type.String({ title: '导入种类' }) }, closed)

export const ChangeMapping = Type.Object(
  { mapping: Type.Record(Type.String(), nullable(Type.Integer({ minimum: 0, maximum: 255 })), { title: '对应的列' }) },
  closed,
)
export type ChangeMapping = Static<typeof ChangeMapping>

export const StartImport = Type.Object({ mode: ImportMode }, closed)
export type StartImport = Static<typeof StartImport>

export const RowState = Type.Union(
  [
    Type.Literal('good', { title: '无误，待写入' }),
    Type.Literal('bad', { title: '有误' }),
    Type.Literal('added', { title: '新增' }),
    Type.Literal('changed', { title: '更新' }),
    Type.Literal('same', { title: '以前已导入' }),
  ],
  { title: '结果' },
)
export type RowState = Static<typeof RowState>

export const RowsQuery = Type.Object(
  {
    state: Type.Optional(RowState),
    page: Type.Optional(Type.Integer({ title: '页', minimum: 1, maximum: 100_000 })),
    pageSize: Type.Optional(Type.Integer({ title: '每页行数', minimum: 1, maximum: 200 })),
  },
  closed,
)
export type RowsQuery = Static<typeof RowsQuery>

export const ReportRow = Type.Object({
  row: Type.Integer(),
  state: RowState,
  label: Type.String(),
  problems: Type.Array(RowProblemView),
  notes: Type.Array(Type.String()),
  target: nullable(Type.String()),
})
export type ReportRow = Static<typeof ReportRow>

export const ReportPage = Type.Object({ rows: Type.Array(ReportRow), total: Type.Integer() })
export type ReportPage = Static<typeof ReportPage>

export const ReportQuery = Type.Object({ only: Type.Optional(Type.Literal('bad', { title: '只要有误的行' })) }, closed)
export type ReportQuery = Static<typeof ReportQuery>
