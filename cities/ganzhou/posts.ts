import {
  countyLeaders,
  leaderPosts,
  meetingsPost,
  platformPosts,
  secretaryPost,
  unitPosts,
} from '../../engine/city/index.ts'
import type { PackPost } from '../../engine/city/index.ts'
import { groupPosts } from './obligations-filings.ts'
import { units } from './organisations.ts'

export const leadersOfCounties = countyLeaders(units, ['GZ-07'])

export const posts: PackPost[] = [
  ...platformPosts({ office: 'campaign-office', supervision: 'supervising-group', duties: ['GZ-10', 'GZ-13'] }),
  ...leaderPosts(['GZ-12', 'GZ-16'], [['solving-lead', '破解难题组组长岗', 'solving-group']]),
  ...leaderPosts(
    ['GZ-07', 'GZ-16'],
    [
      ['party-secretary', '市委书记', 'committee'],
      ['mayor', '市长', 'government'],
      ['deputy-party-secretary', '市委副书记', 'committee'],
      ['executive-vice-mayor', '常务副市长', 'government'],
      ['vice-mayor-industry', '分管工业副市长', 'government'],
      ['vice-mayor-finance', '分管金融商务副市长', 'government'],
      ['vice-mayor-construction', '分管城建国土副市长', 'government'],
      ['vice-mayor-society', '分管社会事业副市长', 'government'],
      ['congress-chair', '市人大常委会主任', 'congress'],
      ['consultative-chair', '市政协主席', 'consultative'],
    ],
  ),
  secretaryPost('government', ['GZ-07']),
  meetingsPost('preaching-group', '政策宣讲组会务岗', ['GZ-04']),
  ...groupPosts,
  ...unitPosts(units),
  ...leadersOfCounties,
]
