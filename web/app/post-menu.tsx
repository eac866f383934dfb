import { App, Dropdown, type MenuProps } from 'antd'
import { useNavigate } from '@tanstack/react-router'
import type { SessionPost } from '../../server/access/contract.ts'
import { Icon } from '../kit/icon.tsx'
import { covers } from '../kit/covers.ts'
import { useCity } from './address.ts'
import { doorHref, doors, doorsOf } from './doors.ts'
import { asProblem } from './problem.ts'
import { useSession, useSessionActs, type Session } from './session.ts'

/** `市企业服务办公室 · 分办岗`; people of an enterprise are called by its name. */
export function actingName(session: Session): string {
  if (session.post) return postName(session.post)
  return session.enterprise?.name ?? session.person.name
}

/** A post after its unit; a leader's post that names the unit itself stands alone. */
function postName({ name, organisation }: SessionPost): string {
  return name.startsWith(organisation.shortName) ? name : `${organisation.shortName} · ${name}`
}

/** Who acts (`short`: a drawing for phones), and behind it: the other posts, the other doors, signing out. */
export function PostMenu({ className, short }: { className?: string; short?: boolean }) {
  const city = useCity()
  const session = useSession()
  const { actFrom, signOut } = useSessionActs()
  const navigate = useNavigate()
  const { message } = App.useApp()

  const open = async (key: string) => {
    const [kind, id = ''] = key.split('|')
    try {
      if (kind === 'post') await actFrom(id)
      if (kind === 'out') await signOut()
      if (kind === 'door') await navigate({ to: id })
    } catch (error) {
      message.info(asProblem(error).detail)
    }
  }
  return (
    <Dropdown trigger={['click']} menu={{ items: items(city, session), onClick: ({ key }) => void open(key) }}>
      <button type="button" className={className} aria-haspopup="menu" title={actingName(session)}>
        {short ? <Icon name="person" /> : actingName(session)}
        {short && <span className="sr">{actingName(session)}</span>}
      </button>
    </Dropdown>
  )
}

function items(city: string, session: Session): NonNullable<MenuProps['items']> {
  const others = session.posts.filter((post) => post.id !== session.post?.id)
  const posts = others.map((post) => ({ key: `post|${post.id}`, label: postName(post) }))
  const ways = doorsOf(session.doors)
    .filter((door) => !covers(doorHref(city, door), location.pathname, 'below'))
    .map((door) => ({ key: `door|${doorHref(city, door)}`, label: doors[door].name }))
  return [
    ...(posts.length ? [{ type: 'group' as const, label: '换一个岗位办理', children: posts }] : []),
    ...(ways.length > 0 ? [{ type: 'group' as const, label: '去往', children: ways }] : []),
    { type: 'divider' as const },
    { key: `door|/${city}/password`, label: '换密码' },
    { key: `door|/${city}/second-step`, label: '两步登录' },
    { key: 'out', label: '退出登录' },
  ]
}
