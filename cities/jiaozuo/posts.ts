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

export const leadersOfCounties = countyLeaders(units, ['JZ-02'])

export const posts: PackPost[] = [
  ...platformPosts({ office: 'service-office', supervision: 'supervision', duties: ['JZ-04', 'JZ-08'] }),
  ...leaderPosts(
    ['JZ-02', 'JZ-09'],
    [
      ['party-secretary', '市委书记', 'committee'],
      ['mayor', '市长', 'government'],
      ['executive-vice-mayor', '常务副市长', 'government'],
      ['vice-mayor-industry', '分管工业副市长', 'government'],
      ['vice-mayor-finance', '分管金融商贸副市长', 'government'],
      ['vice-mayor-construction', '分管城建国土副市长', 'government'],
      ['vice-mayor-society', '分管人事教育副市长', 'government'],
      ['standing-meeting', '市政府常务会议议题岗', 'government'],
    ],
  ),
  ...leaderPosts(
    ['JZ-02'],
    [
      ['congress-chair', '市人大常委会主任', 'congress'],
      ['consultative-chair', '市政协主席', 'consultative'],
    ],
  ),
  secretaryPost('government', ['JZ-10']),
  meetingsPost('service-office', '市服务企业办公室会务岗', ['JZ-01', 'JZ-06']),
  ...unitPosts(units),
  ...leadersOfCounties,
]
