import type { DutyId } from '../workflow/types.ts'
import type { PackOrganisation, PackPost } from './types.ts'

const unnamed = '文件只写到单位，岗位按办件需要设'
const grading = ['enterprises.grade', 'imports']

/**
 * The two posts of every unit that handles matters: one does the work, one answers for it. Both may convene the unit's meetings;
 * those of a county or park also say how its enterprises run (GZ-06), by hand or as a table.
 */
export const unitPosts = (units: readonly PackOrganisation[]): PackPost[] =>
  units.flatMap(({ id, shortName, district, duties }) => [
    {
      id: `${id}-handler`,
      name: `${shortName}承办岗`,
      organisation: id,
      powers: ['appeals.handle', 'meetings.convene', ...(district ? grading : [])],
      reach: 'organisation',
      duties,
      notFromDocument: unnamed,
    },
    {
      id: `${id}-head`,
      name: `${shortName}负责岗`,
      organisation: id,
      powers: ['appeals.handle', 'appeals.head', 'meetings.convene', ...(district ? grading : [])],
      reach: 'organisation',
      duties,
      notFromDocument: unnamed,
    },
  ])

interface Platform {
  /** The office that takes matters in and hands them out. */
  office: string
  /** The unit that urges. */
  supervision: string
  duties: DutyId[]
}

/** The posts that run the platform: intake, hand-out, ruling, supervision, administration. */
export const platformPosts = ({ office, supervision, duties }: Platform): PackPost[] => {
  const post = (id: string, name: string, organisation: string, powers: string[]): PackPost => ({
    id,
    name,
    organisation,
    powers,
    reach: 'city',
    duties,
    notFromDocument: unnamed,
  })
  return [
    post('clerk', '接线岗', office, ['appeals.register', 'enterprises.edit', 'meetings.convene']),
    post('dispatcher', '分办岗', office, [
      'appeals.register',
      'appeals.hand-out',
      'enterprises.edit',
      'imports',
      'liaison.manage',
      'meetings.convene',
    ]),
    post('arbiter', '裁定岗', office, ['appeals.rule', 'liaison.approve']),
    post('supervisor', '督查岗', supervision, ['appeals.supervise']),
    post('administrator', '系统管理岗', office, ['admin']),
  ]
}

type LeaderRow = readonly [id: string, name: string, organisation: string]

/** Leaders by post: they see the whole city, coordinate what reaches them and give instructions. */
export const leaderPosts = (duties: DutyId[], rows: readonly LeaderRow[], further: string[] = []): PackPost[] =>
  rows.map(([id, name, organisation]) => ({
    id,
    name,
    organisation,
    powers: ['appeals.coordinate', ...further],
    reach: 'city',
    duties,
  }))

/** The secretary's post beside the leaders: it sees what they see, calls their meetings and decides nothing. */
export const secretaryPost = (organisation: string, duties: DutyId[]): PackPost => ({
  id: 'secretary',
  name: '领导秘书岗',
  organisation,
  powers: ['appeals.follow', 'meetings.convene'],
  reach: 'city',
  duties,
  notFromDocument: unnamed,
})

/** What the three leaders of a territory are called: of a district, a county, a county-level city, a park. */
const titlesOf = ({ kind, shortName }: PackOrganisation): readonly string[] => {
  if (kind === 'park') return [`${shortName}党工委书记`, `${shortName}管委会主任`, `${shortName}管委会分管工业副主任`]
  const office = shortName.slice(-1)
  return [`${shortName}委书记`, `${shortName}${office}长`, `${shortName}分管工业副${office}长`]
}

/** The leaders of each county and park, by post: they link enterprises of their territory and see what is handed to it. */
export const countyLeaders = (units: readonly PackOrganisation[], duties: DutyId[]): PackPost[] =>
  units
    .filter(({ id, district }) => district === id)
    .flatMap((unit) =>
      titlesOf(unit).map((name, index) => ({
        id: `${unit.id}-leader-${index + 1}`,
        name,
        organisation: unit.id,
        powers: ['appeals.coordinate'],
        reach: 'organisation' as const,
        duties,
        notFromDocument: '文件只写县区领导，没有写到岗位，按书记、区县长、分管副职设',
      })),
    )

/** The post of an office that calls the city's meetings and keeps their minutes (会务). */
export const meetingsPost = (organisation: string, name: string, duties: DutyId[]): PackPost => ({
  id: `${organisation}-meetings`,
  name,
  organisation,
  powers: ['meetings.convene'],
  reach: 'city',
  duties,
  notFromDocument: unnamed,
})
