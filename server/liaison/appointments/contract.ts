/** What pages and the server exchange about visits agreed beforehand (约走访). */
import Type from 'typebox'
import type { Static } from 'typebox'
import { LeaderRef } from '../contract.ts'

const Id = Type.String({ format: 'uuid' })
const Day = Type.String({ format: 'date' })

export const Half = Type.Union([Type.Literal('morning'), Type.Literal('afternoon')], { title: '上午或下午' })
export const Side = Type.Union([Type.Literal('leader'), Type.Literal('enterprise')])
export type Side = Static<typeof Side>

export const AppointmentState = Type.Union([
  Type.Literal('proposed'),
  Type.Literal('confirmed'),
  Type.Literal('fulfilled'),
  Type.Literal('cancelled'),
])
export type AppointmentState = Static<typeof AppointmentState>

/** How it stands, as its shape and its words. */
const Light = Type.Object({
  name: Type.Union([
    Type.Literal('ok'),
    Type.Literal('near'),
    Type.Literal('late'),
    Type.Literal('wait'),
    Type.Literal('done'),
    Type.Literal('hold'),
  ]),
  words: Type.String(),
})

/** One word on an appointment. */
export const AppointmentAct = Type.Object({
  act: Type.Union([Type.Literal('propose'), Type.Literal('confirm'), Type.Literal('cancel'), Type.Literal('fulfil')]),
  side: Side,
  day: Day,
  half: Half,
  note: Type.String(),
  madeAt: Type.Number(),
  madeBy: Type.String(),
})
export type AppointmentAct = Static<typeof AppointmentAct>

export const AppointmentView = Type.Object({
  id: Id,
  version: Type.Integer(),
  post: LeaderRef,
  enterprise: Type.Object({ id: Id, name: Type.String() }),
  day: Day,
  half: Half,
  purpose: Type.String(),
  state: AppointmentState,
  awaits: Type.Union([Side, Type.Null()]),
  visit: Type.Union([Id, Type.Null()]),
  light: Light,
  /** What the viewer may say now. */
  may: Type.Object({
    confirm: Type.Boolean(),
    propose: Type.Boolean(),
    cancel: Type.Boolean(),
    record: Type.Boolean(),
  }),
  acts: Type.Array(AppointmentAct),
})
export type AppointmentView = Static<typeof AppointmentView>

export const AppointmentQuery = Type.Object({
  post: Type.Optional(Type.String({ title: '领导岗位', maxLength: 80 })),
  show: Type.Optional(Type.Union([Type.Literal('open'), Type.Literal('all')], { default: 'open' })),
})
export type AppointmentQuery = Static<typeof AppointmentQuery>
export const AppointmentList = Type.Object({ today: Day, rows: Type.Array(AppointmentView) })
export type AppointmentList = Static<typeof AppointmentList>

const when = {
  day: Type.String({ title: '日期', format: 'date' }),
  half: Half,
}

export const NewAppointment = Type.Object({
  post: Type.Optional(Type.String({ title: '领导岗位', maxLength: 80, description: '代领导约时写明；默认是自己' })),
  enterprise: Type.String({ title: '企业', format: 'uuid' }),
  ...when,
  purpose: Type.String({ title: '想看什么、谈什么', minLength: 2, maxLength: 300 }),
})
export type NewAppointment = Static<typeof NewAppointment>

/** An enterprise asks one of its own leaders. */
export const AskedVisit = Type.Object({
  post: Type.String({ title: '领导', maxLength: 80 }),
  ...when,
  purpose: Type.String({ title: '想谈什么', minLength: 2, maxLength: 300 }),
})
export type AskedVisit = Static<typeof AskedVisit>

export const AppointmentAnswer = Type.Object({
  act: Type.Union([Type.Literal('confirm'), Type.Literal('propose'), Type.Literal('cancel')], { title: '怎样答复' }),
  day: Type.Optional(when.day),
  half: Type.Optional(when.half),
  note: Type.Optional(Type.String({ title: '说明', maxLength: 300 })),
  version: Type.Integer({ title: '版本', minimum: 1 }),
})
export type AppointmentAnswer = Static<typeof AppointmentAnswer>
