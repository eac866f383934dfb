/** Whether a link to `to` stands for the page at `pathname`. */
export function covers(to: string, pathname: string, how: 'exact' | 'below'): boolean {
  const path = to.split(/[?#]/)[0]?.replace(/\/$/, '') ?? ''
  const page = pathname.replace(/\/$/, '')
  return page === path || (how === 'below' && page.startsWith(`${path}/`))
}
