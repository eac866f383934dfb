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

/** Who answers for the headquarters of relief, which is the office of the leading group. */
const headquarters: PackPost = {
  id: 'private-economy-office-head',
  name: '助企纾困指挥部负责岗',
  organisation: 'private-economy-office',
  powers: ['appeals.head'],
  reach: 'organisation',
  duties: ['PE-28'],
  notFromDocument: '文件只写到单位，岗位按报送需要设',
}

/** Complaints are screened, accepted and handed out by the office of the business environment, apart from the relief desk. */
const complaintDesk: PackPost[] = [
  {
    id: 'screener',
    name: '投诉甄别岗',
    organisation: 'environment-office',
    powers: ['appeals.screen', 'appeals.register'],
    reach: 'city',
    duties: ['PE-36'],
    notFromDocument: '文件只写到单位，岗位按办件需要设',
  },
  {
    id: 'complaint-dispatcher',
    name: '投诉分办岗',
    organisation: 'environment-office',
    powers: ['appeals.register', 'appeals.hand-out'],
    reach: 'city',
    duties: ['PE-36'],
    notFromDocument: '文件只写到单位，岗位按办件需要设',
  },
  {
    id: 'committee-supervisor',
    name: '市委督查岗',
    organisation: 'committee-office',
    powers: ['appeals.supervise'],
    reach: 'city',
    duties: ['PE-37'],
  },
]

export const leadersOfCounties = countyLeaders(units, ['PE-04'])

export const posts: PackPost[] = [
  ...platformPosts({ office: 'private-economy-office', supervision: 'government-office', duties: ['PE-27', 'PE-35'] }),
  ...complaintDesk,
  ...leaderPosts(
    ['PE-04', 'PE-31'],
    [
      ['party-secretary', '市委书记', 'committee'],
      ['mayor', '市长', 'government'],
      ['deputy-party-secretary', '市委副书记', 'committee'],
      ['executive-vice-mayor', '常务副市长', 'government'],
      ['vice-mayor-industry', '分管工业副市长', 'government'],
      ['vice-mayor-finance', '分管金融商务副市长', 'government'],
      ['vice-mayor-land', '分管自然资源和住建副市长', 'government'],
      ['vice-mayor-agriculture', '分管农业副市长', 'government'],
      ['vice-mayor-society', '分管教科文卫副市长', 'government'],
      ['congress-chair', '市人大常委会主任', 'congress'],
      ['consultative-chair', '市政协主席', 'consultative'],
    ],
  ),
  secretaryPost('government', ['PE-04']),
  meetingsPost('private-economy-office', '市民营办会务岗', ['PE-01', 'PE-02']),
  headquarters,
  ...unitPosts(units),
  ...leadersOfCounties,
]
