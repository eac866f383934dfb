/** What packs share about sharing enterprises out, where the document names only what counts. */
import type { AllocationScheme } from '../allocation/types.ts'
import type { Sourced } from '../workflow/types.ts'
import type { IndustryField } from './allocations.ts'
import type { PackPost } from './types.ts'

const fieldRows: readonly (readonly [id: string, name: string, words: string[], inCharge: string[]])[] = [
  [
    'industry',
    '工业',
    ['通用设备', '专用设备', '金属', '电气', '化学', '纺织', '造纸', '家具', '汽车'],
    ['工业', '工信'],
  ],
  ['construction', '城建', ['非金属矿物', '建筑', '房地产'], ['城建', '建设', '住建', '规划', '房管']],
  ['commerce', '商贸', ['批发', '零售', '运输', '住宿', '餐饮'], ['商务', '商贸', '交通']],
  ['agriculture', '农业', ['农', '食品', '饮料', '畜牧'], ['农业']],
  ['technology', '科技', ['软件', '信息', '仪器仪表', '计算机'], ['科技']],
  ['society', '社会事业', ['医药', '卫生', '教育', '文化'], ['社会事业', '教科文卫', '人事教育']],
]

/** Six fields of business, told from the words of an enterprise's industry and of a post's name. */
export const customaryFields = (notFromDocument: string): IndustryField[] =>
  fieldRows.map(([id, name, words, inCharge]) => ({ id, name, words, inCharge, duties: [], notFromDocument }))

/** What a post has in charge or knows, where its name does not tell it. */
export interface Charge {
  portfolio?: string[]
  expertise?: Record<string, number>
}

const estimated = '分管和熟悉哪些领域文件没有写，按岗位估列，启用时由办公室核定'

/**
 * Posts with the fields in their charge: those that the names of leaders and heads tell, and what is estimated for others,
 * which is marked.
 */
export const withCharges = (
  posts: readonly PackPost[],
  fields: readonly IndustryField[],
  charges: Readonly<Record<string, Charge>> = {},
): PackPost[] =>
  posts.map((post) => {
    const charge = charges[post.id]
    const told = leads(post) ? fields.filter(({ inCharge }) => names(post, inCharge)).map(({ id }) => id) : []
    const portfolio = [...told, ...(charge?.portfolio ?? [])]
    return {
      ...post,
      ...(portfolio.length > 0 && { portfolio }),
      ...(charge?.expertise && { expertise: charge.expertise }),
      ...(charge && { notFromDocument: estimated }),
    }
  })

const leads = ({ powers }: PackPost): boolean =>
  powers.includes('appeals.coordinate') || powers.includes('appeals.head')

const names = ({ name }: PackPost, words: readonly string[]): boolean => words.some((word) => name.includes(word))

/** Points for matching fields, for knowing them, and for staying with last year's leader. */
export const customaryScore = (matching: Sourced): AllocationScheme['score'] => [
  { id: 'portfolio', name: '分管领域与行业', for: 'portfolio', points: 40, ...matching },
  { id: 'expertise', name: '熟悉专业', for: 'expertise', points: 20, ...matching },
  {
    id: 'kept',
    name: '上年联系',
    for: 'kept',
    points: 20,
    duties: [],
    notFromDocument: '文件没有写，为了联系不断档，上年的尽量不变',
  },
]

/** Loads as even as the points allow. */
export const customaryBalance: AllocationScheme['balance'] = {
  points: 1,
  duties: [],
  notFromDocument: '文件没有写，各位领导的户数尽量接近',
}
