import type { ImportColumn } from '../imports/import-kind.ts'

/** The columns of message lists and work order lists, under the headings that mailboxes and hotlines use. */
export const appealColumns: readonly ImportColumn[] = [
  {
    field: 'number',
    title: '编号',
    also: ['留言编号', '工单编号', '诉求编号', '来信编号', '序号'],
    example: 'R2026-0001',
  },
  {
    field: 'applicant',
    title: '反映人',
    also: ['用户', '留言用户', '来信人', '诉求人', '联系人'],
    example: '企业办公室',
  },
  { field: 'title', title: '主题', also: ['留言主题', '标题', '事由', '诉求标题'], example: '厂区专线扩容未批' },
  {
    field: 'at',
    title: '时间',
    also: ['留言时间', '来信时间', '登记时间', '受理时间', '反映时间'],
    example: '2026-10-08 09:30',
  },
  {
    field: 'body',
    title: '详情',
    also: ['留言详情', '诉求内容', '留言内容', '来信内容', '内容', '正文'],
    required: true,
    example: '我厂二期产线等电，10 千伏专线扩容申请已交三个月。',
  },
  { field: 'creditCode', title: '统一社会信用代码', also: ['社会信用代码', '信用代码'], example: '91990100000000001D' },
  { field: 'enterprise', title: '企业名称', also: ['企业', '单位名称', '公司名称'], example: '云澜精密制造有限公司' },
  { field: 'phone', title: '联系电话', also: ['电话', '手机', '联系方式'], example: '0533-1234567' },
  { field: 'wish', title: '希望办到', also: ['诉求目的', '要求'], example: '月底前批复' },
  { field: 'channel', title: '渠道', also: ['来源', '受理渠道'], example: '批量导入' },
  { field: 'topic', title: '类别', also: ['一级分类', '诉求类别', '分类'], example: '' },
]
