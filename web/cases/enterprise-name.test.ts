import { expect, test } from 'vitest'
import { shortEnterprise } from './enterprise-name.ts'

const places = ['云澜市', '云澜']

test.each([
  ['云澜恒锐精密制造有限公司', '恒锐精密制造'],
  ['云澜市盛泰铸造股份有限公司', '盛泰铸造'],
  ['海润精密模具厂（普通合伙）', '海润精密模具厂'],
  ['云澜钢', '云澜钢'],
])('%s reads %s in a table', (name, short) => {
  expect(shortEnterprise(name, places)).toBe(short)
})
