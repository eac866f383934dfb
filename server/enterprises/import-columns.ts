import type { ImportColumn } from '../imports/import-kind.ts'

/** The columns of enterprise lists, under the headings that registries, statistics and tax offices use. */
export const enterpriseColumns: readonly ImportColumn[] = [
  {
    field: 'name',
    title: '企业名称',
    also: ['单位名称', '公司名称', '市场主体名称', '名称'],
    required: true,
    example: '云澜精密制造有限公司',
  },
  {
    field: 'creditCode',
    title: '统一社会信用代码',
    also: ['社会信用代码', '信用代码', '统一代码'],
    required: true,
    example: '91990100000000001D',
  },
  { field: 'shortName', title: '简称', also: ['企业简称'], example: '云澜精密' },
  { field: 'formerName', title: '曾用名', also: ['原名称', '历史名称'], example: '' },
  {
    field: 'district',
    title: '所在区县',
    also: ['地区', '区县', '县区', '县市区', '所属地区', '所属区域', '行政区划'],
    example: '东城区',
  },
  { field: 'kind', title: '企业类型', also: ['市场主体类型', '经济性质', '类型'], example: '有限责任公司' },
  {
    field: 'industry',
    title: '行业',
    also: ['所属行业', '行业门类', '国民经济行业', '行业名称'],
    example: '通用设备制造业',
  },
  { field: 'capital', title: '注册资本', also: ['注册资金', '认缴资本'], example: '500 万元' },
  {
    field: 'established',
    title: '成立日期',
    also: ['注册日期', '成立时间', '登记日期', '注册时间'],
    example: '2009-05-18',
  },
  { field: 'status', title: '经营状态', also: ['登记状态', '企业状态'], example: '在营' },
  { field: 'size', title: '企业规模', also: ['企业划型', '规模类型'], example: '中型' },
  { field: 'aboveScale', title: '规模以上', also: ['是否规上', '规上'], example: '是' },
  { field: 'key', title: '重点企业', also: ['是否重点企业', '重点'], example: '否' },
  { field: 'group', title: '集团', also: ['所属集团', '集团公司', '集团名称'], example: '' },
  { field: 'park', title: '园区', also: ['所在园区', '所属园区', '工业园区'], example: '' },
  { field: 'tags', title: '标签', also: ['企业标签', '企业类别'], example: '' },
  { field: 'address', title: '住所', also: ['注册地址', '企业地址', '经营场所', '地址'], example: '东城区东一路 1 号' },
  { field: 'scope', title: '经营范围', also: ['主营业务'], example: '机械零件加工' },
  { field: 'contactPerson', title: '联系人', also: ['企业联系人'], example: '办公室' },
  { field: 'contactPhone', title: '联系电话', also: ['电话', '手机', '联系方式'], example: '0533-1234567' },
]
