import type { Static } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'

const closed = { additionalProperties: false }
const password = Type.String({ title: '密码', minLength: 1, maxLength: 128 })
const code = Type.String({ title: '6 位数字或备用码', minLength: 6, maxLength: 20 })

export const SecondStepView = Type.Object({
  enabledAt: Type.Union([Type.Integer(), Type.Null()], { description: '开启的时刻；空表示没有开启' }),
  recoveryLeft: Type.Integer({ description: '还剩几个备用码' }),
})
export type SecondStepView = Static<typeof SecondStepView>

export const BeginSecondStep = Type.Object({ password }, closed)
export type BeginSecondStep = Static<typeof BeginSecondStep>

export const Invitation = Type.Object({
  uri: Type.String({ description: '二维码里的内容' }),
  letters: Type.String({ description: '不能扫码时手工输入的密钥' }),
})
export type Invitation = Static<typeof Invitation>

export const ConfirmSecondStep = Type.Object({ code }, closed)
export type ConfirmSecondStep = Static<typeof ConfirmSecondStep>

export const RecoveryCodes = Type.Object({ codes: Type.Array(Type.String()) })
export type RecoveryCodes = Static<typeof RecoveryCodes>

export const EndSecondStep = Type.Object({ password, code }, closed)
export type EndSecondStep = Static<typeof EndSecondStep>
