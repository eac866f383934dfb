/** The five ways in. Each has its own layout and its own part of the address. */
export const doors = {
  desk: { path: 'desk', name: '工作台' },
  portal: { path: 'e', name: '企业门户' },
  cockpit: { path: 'cockpit', name: '领导驾驶舱' },
  public: { path: 'public', name: '公开' },
  admin: { path: 'admin', name: '管理' },
} as const

export type Door = keyof typeof doors

/** The path of a door in a city: `/x/desk`. */
export function doorHref(city: string, door: Door): string {
  return `/${city}/${doors[door].path}`
}

/** The doors as the server names them in a session (`desk`, `e`, …), as ours. Unknown ones are left out. */
export function doorsOf(paths: readonly string[]): Door[] {
  const all = Object.keys(doors) as Door[]
  return all.filter((door) => paths.includes(doors[door].path) || paths.includes(door))
}
