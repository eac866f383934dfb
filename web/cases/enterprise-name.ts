const legalForms = /(股份有限公司|有限责任公司|集团有限公司|有限公司|股份公司|（普通合伙）|（有限合伙）|（个人独资）)$/

/** `云澜恒锐精密制造有限公司` → `恒锐精密制造`: what tables have room for. The full name stays in the title. */
export function shortEnterprise(name: string, places: readonly string[]): string {
  const core = name.replace(legalForms, '')
  const place = places.find((each) => core.startsWith(each) && core.length > each.length + 1)
  return place ? core.slice(place.length) : core
}
