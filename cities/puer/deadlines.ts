import { limitLike } from '../../engine/city/index.ts'
import type { Difficulty, TimeLimit } from '../../engine/city/index.ts'

const source = '文件要求逐件写明办结时限，未给天数：按办件难易设四档'
const notFromDocument = source

/** The time limits an item of the problem list can be given. */
export const limitsByDeadline: Record<string, TimeLimit> = {
  'within-5': limitLike('handle', { id: 'within-5', name: '简易问题', amount: 5, source, duties: ['PE-27'] }),
  'within-10': limitLike('handle', { id: 'within-10', name: '一般问题', amount: 10, source, duties: ['PE-27'] }),
  'within-22': limitLike('handle-hard', { id: 'within-22', name: '复杂问题', amount: 22, source, duties: ['PE-27'] }),
  'within-60': limitLike('handle-hard', {
    id: 'within-60',
    name: '需跨年度或上级支持的问题',
    amount: 60,
    source,
    duties: ['PE-27'],
  }),
}

export const deadlines: Difficulty[] = [
  { id: 'simple', name: '5 个工作日', limit: 'within-5', duties: ['PE-27'], notFromDocument },
  { id: 'ordinary', name: '10 个工作日', limit: 'within-10', duties: ['PE-27'], notFromDocument },
  { id: 'hard', name: '22 个工作日', limit: 'within-22', duties: ['PE-27'], notFromDocument },
  { id: 'long', name: '60 个工作日', limit: 'within-60', duties: ['PE-27'], notFromDocument },
]
