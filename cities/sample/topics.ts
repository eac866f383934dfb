import type { Topic } from '../../engine/city/index.ts'

const duties = ['YL-02']

/** The responsibility list of the invented city: which words point where, who leads, who usually assists. */
export const topics: Topic[] = [
  {
    id: 'power',
    name: '用电用气',
    words: ['用电', '供电', '扩容', '停电', '燃气', '蒸汽', '增容'],
    lead: 'industry',
    assistants: ['power-company'],
    clause: '分办目录第 1 条',
    duties,
  },
  {
    id: 'land',
    name: '用地规划',
    words: ['用地', '土地', '规划', '厂房', '不动产'],
    lead: 'land',
    assistants: [],
    clause: '分办目录第 2 条',
    duties,
  },
  {
    id: 'finance',
    name: '融资贷款',
    words: ['贷款', '融资', '续贷', '抽贷', '担保', '银行'],
    lead: 'finance',
    assistants: [],
    clause: '分办目录第 3 条',
    duties,
  },
  {
    id: 'labour',
    name: '用工社保',
    words: ['用工', '招工', '社保', '员工', '子女', '入学'],
    lead: 'labour',
    assistants: [],
    clause: '分办目录第 4 条',
    duties,
  },
  {
    id: 'arrears',
    name: '拖欠账款',
    words: ['拖欠', '欠款', '货款', '工程款'],
    lead: 'industry',
    assistants: [],
    clause: '分办目录第 5 条',
    duties,
  },
  {
    id: 'inspection',
    name: '检查执法',
    words: ['检查', '处罚', '罚款', '执法', '收费'],
    lead: 'justice',
    assistants: [],
    clause: '分办目录第 6 条',
    duties,
  },
  {
    id: 'policy',
    name: '政策兑现',
    words: ['补助', '奖补', '补贴', '政策', '申报'],
    lead: 'industry',
    assistants: [],
    clause: '分办目录第 7 条',
    duties,
  },
  { id: 'other', name: '其他', words: [], lead: 'industry', assistants: [], clause: '分办目录第 8 条', duties },
]
