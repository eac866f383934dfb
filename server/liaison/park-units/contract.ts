/** What pages and the server exchange about departments, the parks they link and the officers they send (GZ-08). */
import Type from 'typebox'
import type { Static } from 'typebox'
import { CityParams } from '../../access/contract.ts'
import { LeaderRef } from '../contract.ts'

const Ref = Type.Object({ id: Type.String(), name: Type.String() })
const Maybe = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])

export const ParkUnitParams = Type.Object({ ...CityParams.properties, unit: Type.String({ maxLength: 80 }) })

export const ParkUnit = Type.Object({
  unit: Ref,
  version: Type.Integer({ description: '还没有定时是 0' }),
  park: Maybe(Ref),
  officer: Type.String({ description: '联络员岗位' }),
  phone: Type.String(),
  madeAt: Maybe(Type.Number()),
  madeBy: Type.String(),
  mayEdit: Type.Boolean(),
})
export type ParkUnit = Static<typeof ParkUnit>

export const ParkUnits = Type.Object({
  source: Type.String({ description: '依据的条目' }),
  /** Each park with the leaders who link it this year and the departments that do. */
  parks: Type.Array(
    Type.Object({ ...Ref.properties, leaders: Type.Array(LeaderRef), units: Type.Array(Type.String()) }),
  ),
  rows: Type.Array(ParkUnit),
})
export type ParkUnits = Static<typeof ParkUnits>

export const NewParkUnit = Type.Object({
  park: Type.String({ title: '园区', minLength: 1, maxLength: 80 }),
  officer: Type.String({ title: '联络员岗位', minLength: 2, maxLength: 60, description: '写岗位，不写姓名' }),
  phone: Type.String({ title: '联系电话', maxLength: 30, pattern: '^$|^[0-9+][0-9 +()-]{4,}$' }),
  version: Type.Integer({ title: '版本', minimum: 0, description: '看到的版本' }),
})
export type NewParkUnit = Static<typeof NewParkUnit>
