import type { Page } from '../page.ts'

/** Pages of the portal: an enterprise, on a phone first. */
export const portalPages: Page[] = [
  {
    door: 'portal',
    path: '/',
    title: '首页',
    nav: '首页',
    icon: 'home',
    load: () => import('../../portal/home-page.tsx').then((m) => m.HomePage),
  },
  {
    door: 'portal',
    path: '/new',
    title: '说一件难事',
    load: () => import('../../portal/new-matter-page.tsx').then((m) => m.NewMatterPage),
  },
  {
    door: 'portal',
    path: '/cases',
    title: '我的事项',
    nav: '事项',
    icon: 'list',
    load: () => import('../../portal/matters-page.tsx').then((m) => m.MattersPage),
  },
  {
    door: 'portal',
    path: '/cases/$number',
    title: '事项',
    load: () => import('../../portal/matter-page.tsx').then((m) => m.MatterPage),
  },
  {
    door: 'portal',
    path: '/meetings',
    title: '请您参加的会议',
    load: () => import('../../meetings/invited-list-page.tsx').then((m) => m.InvitedListPage),
  },
  {
    door: 'portal',
    path: '/meetings/$id',
    title: '会议邀请',
    load: () => import('../../meetings/invited-page.tsx').then((m) => m.InvitedPage),
  },
  {
    door: 'portal',
    path: '/me',
    title: '我的',
    nav: '我的',
    icon: 'person',
    load: () => import('../../portal/me-page.tsx').then((m) => m.MePage),
  },
]
