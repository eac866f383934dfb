import { describe, expect, test } from 'vitest'
import type { ImportColumn } from './import-kind.ts'
import { findHeader, mapColumns } from './map-columns.ts'

const columns: ImportColumn[] = [
  { field: 'name', title: '企业名称', also: ['名称'], required: true, example: '' },
  { field: 'capital', title: '注册资本', also: ['注册资金'], example: '' },
  { field: 'kind', title: '企业类型', also: ['类型'], example: '' },
]

describe('headings and the fields they name', () => {
  test('marks, units, white space and width do not matter', () => {
    expect(mapColumns(['* 企业 名称：', '注册资本（万元）', '类　型'], columns)).toEqual({
      name: 0,
      capital: 1,
      kind: 2,
    })
  })

  test('an exact heading goes before one that only contains the name', () => {
    expect(mapColumns(['曾用名称', '名称'], columns)).toMatchObject({ name: 1 })
    expect(mapColumns(['公司注册资金情况', '企业名称'], columns)).toMatchObject({ name: 1, capital: 0 })
  })

  test('one column never serves two fields, and what is not there is null', () => {
    expect(mapColumns(['企业类型名称'], columns)).toEqual({ name: 0, capital: null, kind: null })
  })

  test('titles and remarks above the headings are passed over', () => {
    const rows = [
      { number: 1, cells: ['二〇二六年企业名称一览'] },
      { number: 2, cells: ['填表单位', null, '单位'] },
      { number: 4, cells: ['企业名称', '类型', '注册资本'] },
      { number: 5, cells: ['某某厂', '有限责任公司', '100万'] },
    ]
    expect(findHeader(rows, columns)).toMatchObject({ row: 4, mapping: { name: 0, kind: 1, capital: 2 } })
  })

  test('a table that names nothing we know has no headings', () => {
    expect(findHeader([{ number: 1, cells: ['甲', '乙'] }], columns)).toBeNull()
    expect(findHeader([], columns)).toBeNull()
  })
})
