import { countyLeaders, leaderPosts, platformPosts, secretaryPost, unitPosts } from '../../engine/city/index.ts'
import type { PackPost } from '../../engine/city/index.ts'
import { units } from './organisations.ts'

/** Leaders who link enterprises may register what they heard themselves (领导联系 is a channel of its own). */
const liaisonLeaders = leaderPosts(
  ['ZB-09', 'ZB-11', 'ZB-12'],
  [
    ['party-secretary', '市委书记', 'committee'],
    ['mayor', '市长', 'government'],
    ['deputy-party-secretary', '市委副书记', 'committee'],
    ['executive-vice-mayor', '常务副市长', 'government'],
    ['vice-mayor-industry', '分管工业副市长', 'government'],
    ['vice-mayor-finance', '分管金融商务副市长', 'government'],
    ['vice-mayor-construction', '分管城建国土副市长', 'government'],
    ['vice-mayor-agriculture', '分管农业副市长', 'government'],
    ['vice-mayor-society', '分管社会事业副市长', 'government'],
    ['congress-chair', '市人大常委会主任', 'congress'],
    ['consultative-chair', '市政协主席', 'consultative'],
    ['court-president', '市法院院长', 'court'],
    ['chief-procurator', '市检察院检察长', 'procuratorate'],
  ],
  ['appeals.register'],
)

const officeDirector: PackPost = {
  id: 'liaison-director',
  name: '联络员办公室负责岗',
  organisation: 'liaison-office',
  powers: ['appeals.coordinate', 'appeals.hand-out'],
  reach: 'city',
  duties: ['ZB-12'],
  notFromDocument: '文件只写到单位，岗位按办件需要设',
}

export const leadersOfCounties = countyLeaders(units, ['ZB-13'])

export const posts: PackPost[] = [
  ...platformPosts({ office: 'liaison-office', supervision: 'committee-office', duties: ['ZB-01', 'ZB-12'] }),
  officeDirector,
  ...liaisonLeaders,
  secretaryPost('government', ['ZB-04']),
  ...unitPosts(units),
  ...leadersOfCounties,
]
