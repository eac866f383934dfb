import type { ReactNode } from 'react'
import { LinkButton } from '../kit/button.tsx'
import { EmptyState } from '../kit/state.tsx'
import { useCity } from './address.ts'
import { doorHref, doors, doorsOf, type Door } from './doors.ts'
import { Notice } from './notice-page.tsx'
import { actingName } from './post-menu.tsx'
import { useSession } from './session.ts'

/** Shows the pages of a door to whom it is open; others read why not and where their own pages are. */
export function DoorGate({ door, children }: { door: Door; children: ReactNode }) {
  const city = useCity()
  const session = useSession()
  const open = doorsOf(session.doors)
  if (open.includes(door)) return children
  const own = open[0]
  return (
    <Notice>
      <EmptyState
        alone
        title={`${doors[door].name}不对现在的岗位开放`}
        acts={
          <>
            {own && <LinkButton to={doorHref(city, own)}>{`去${doors[own].name}`}</LinkButton>}
            <LinkButton to={`/${city}/sign-in`}>换一个账号</LinkButton>
          </>
        }
      >
        现在以“{actingName(session)}”办理。换一个岗位，或由管理岗分配岗位后再来。
      </EmptyState>
    </Notice>
  )
}
