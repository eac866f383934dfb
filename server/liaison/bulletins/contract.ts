/** What pages and the server exchange about bulletins on linking (PE-06, QH-07) and a leader's yearly sheet. */
import Type from 'typebox'
import type { Static } from 'typebox'
import { CityParams } from '../../access/contract.ts'
import { LeaderRef, Owed } from '../contract.ts'

const Day = Type.String({ format: 'date' })
const Maybe = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])

export const BulletinParams = Type.Object({
  ...CityParams.properties,
  kind: Type.String({ title: '通报种类', maxLength: 60 }),
  period: Type.String({ title: '哪一期', pattern: '^\\d{4}-\\d{1,2}$', description: '年和第几期：2026-3' }),
})
export const SheetParams = Type.Object({
  ...CityParams.properties,
  post: Type.String({ maxLength: 80 }),
  year: Type.Integer({ title: '年', minimum: 2000, maximum: 2100 }),
})

/** What was done and what came of it; `done`, `owed` and `expected` are of visits, null where none are owed. */
const counts = {
  links: Type.Integer({ description: '期末联系的企业' }),
  visits: Type.Integer({ description: '本期走访，同一天同一户算一次' }),
  done: Maybe(Type.Integer({ description: '考核期内已走访' })),
  owed: Maybe(Type.Integer({ description: '考核期内应走访' })),
  expected: Maybe(Type.Integer({ description: '到期末应有' })),
  behind: Type.Integer({ description: '到期末还差' }),
  heard: Type.Integer({ description: '本期带回的问题' }),
  solved: Type.Integer({ description: '其中已了结' }),
  open: Type.Integer({ description: '其中在办' }),
  late: Type.Integer({ description: '在办中逾期' }),
  rank: Maybe(Type.Integer({ description: '名次；联系太少或没有应尽次数的不排' })),
}

export const LeaderLine = Type.Object({
  post: LeaderRef,
  level: Type.Union([Type.Literal('city'), Type.Literal('county')]),
  district: Type.String(),
  linksOwed: Maybe(Type.Integer()),
  ...counts,
})
export type LeaderLine = Static<typeof LeaderLine>

export const CountyLine = Type.Object({
  district: Type.String(),
  name: Type.String(),
  leaders: Type.Integer(),
  ...counts,
})
export type CountyLine = Static<typeof CountyLine>

export const LiaisonBulletin = Type.Object({
  kind: Type.String(),
  name: Type.String(),
  period: Type.String(),
  periodName: Type.String(),
  start: Day,
  end: Day,
  /** The day the figures are of. */
  asOf: Day,
  to: Type.Array(Type.String()),
  minimumLinks: Type.Integer(),
  leaders: Type.Array(LeaderLine),
  counties: Type.Array(CountyLine),
  total: Type.Object({
    leaders: Type.Integer(),
    behindLeaders: Type.Integer(),
    links: Type.Integer(),
    visits: Type.Integer(),
    heard: Type.Integer(),
    solved: Type.Integer(),
    open: Type.Integer(),
    late: Type.Integer(),
  }),
  /** How the figures were made. */
  rules: Type.Array(Type.String()),
  remarks: Type.Object({ text: Type.String(), version: Type.Integer() }),
  frozen: Maybe(Type.Object({ number: Type.String(), at: Type.Number(), by: Type.String() })),
})
export type LiaisonBulletin = Static<typeof LiaisonBulletin>

export const BulletinPeriod = Type.Object({
  id: Type.String(),
  name: Type.String(),
  end: Day,
  over: Type.Boolean(),
  number: Maybe(Type.String()),
})
export type BulletinPeriod = Static<typeof BulletinPeriod>

export const BulletinKinds = Type.Object({
  mayWrite: Type.Boolean(),
  kinds: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      source: Type.String({ description: '依据的条目' }),
      periods: Type.Array(BulletinPeriod),
    }),
  ),
})
export type BulletinKinds = Static<typeof BulletinKinds>

export const NewRemarks = Type.Object({
  text: Type.String({ title: '编者的话', maxLength: 2000 }),
  version: Type.Integer({ title: '版本', minimum: 0 }),
})
export type NewRemarks = Static<typeof NewRemarks>

/** What a leader did about linking in a year, for the yearly report of duties (PE-06). */
export const YearSheet = Type.Object({
  post: LeaderRef,
  year: Type.Integer(),
  asOf: Day,
  owed: Type.Array(Owed),
  enterprises: Type.Array(
    Type.Object({
      name: Type.String(),
      since: Day,
      until: Maybe(Day),
      visits: Type.Integer(),
      heard: Type.Integer(),
      solved: Type.Integer(),
    }),
  ),
  visits: Type.Array(
    Type.Object({ on: Day, enterprise: Type.String(), place: Type.String(), problems: Type.Integer() }),
  ),
  /** The published bulletins in which the leader stands. */
  bulletins: Type.Array(
    Type.Object({
      periodName: Type.String(),
      number: Type.String(),
      rank: Maybe(Type.Integer()),
      of: Type.Integer(),
      behind: Type.Integer(),
    }),
  ),
})
export type YearSheet = Static<typeof YearSheet>
