import type { ComponentType } from 'react'
import type { IconName } from '../kit/icon.tsx'
import type { Door } from './doors.ts'

/** One page of a mechanism, as the list in `routes.ts` names it. */
export interface Page {
  door: Door
  /** Path behind the door: `/`, `/cases/$id`. Read parts with `useParam('id')`, the query with `useFilters()`. */
  path: string
  /** Title until the page says more with `useTitle`. */
  title: string
  load: () => Promise<ComponentType>
  /** Word in the door's main navigation; without it the page is reached from others only. */
  nav?: string
  /** Drawing above the word in the bottom tabs of phone doors. */
  icon?: IconName
  /** Shown in the navigation only to posts with one of these powers. The server decides what is really allowed. */
  powers?: string[]
  /** Left out of the navigation of posts with one of these powers: they come to it from another page. */
  unless?: string[]
  /** A part that only some cities have (`parts` of the city); elsewhere the page is not in the navigation. */
  part?: string
}
