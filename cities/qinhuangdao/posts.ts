import {
  countyLeaders,
  leaderPosts,
  meetingsPost,
  platformPosts,
  secretaryPost,
  unitPosts,
} from '../../engine/city/index.ts'
import type { PackPost } from '../../engine/city/index.ts'
import { units } from './organisations.ts'

export const leadersOfCounties = countyLeaders(units, ['QH-01'])

/** The document gives bulletins and urging to the industry bureau (QH-07), so the supervising post stands there. */
export const posts: PackPost[] = [
  ...platformPosts({ office: 'help-office', supervision: 'industry', duties: ['QH-01', 'QH-03', 'QH-07'] }),
  ...leaderPosts(
    ['QH-01', 'QH-03'],
    [
      ['mayor', '市长', 'government'],
      ['executive-vice-mayor', '常务副市长', 'government'],
      ['vice-mayor-industry', '分管工业副市长', 'government'],
      ['vice-mayor-finance', '分管金融商务副市长', 'government'],
      ['vice-mayor-construction', '分管规划建设副市长', 'government'],
      ['vice-mayor-agriculture', '分管农业副市长', 'government'],
      ['vice-mayor-society', '分管社会事业副市长', 'government'],
    ],
  ),
  ...leaderPosts(
    ['QH-01'],
    [
      ['party-secretary', '市委书记', 'committee'],
      ['congress-chair', '市人大常委会主任', 'congress'],
      ['consultative-chair', '市政协主席', 'consultative'],
    ],
  ),
  secretaryPost('government', ['QH-02', 'QH-03']),
  meetingsPost('government-office', '市政府办公厅会务岗', ['QH-02', 'QH-03']),
  ...unitPosts(units),
  ...leadersOfCounties,
]
