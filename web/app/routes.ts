/**
 * Every page of every mechanism, one line each. To add a page:
 *
 *   1. write `web/<mechanism>/<name>-page.tsx` exporting the component `<Name>Page` (no props);
 *   2. add a line to the list of its door below:
 *      { door: 'desk', path: '/cases/$id', title: '事项', load: () => import('../cases/case-page.tsx').then((m) => m.CasePage) },
 *
 * `nav` puts the page into the navigation of its door, in the order of the list; phone doors (`portal`, `cockpit`) also want an
 * `icon` of `kit/icon.tsx`. `powers` hides the word from posts without one of them. Only pages that exist are listed, so that no
 * link leads nowhere. Each page is loaded when it is first opened.
 */
import type { Page } from './page.ts'

const desk: Page[] = [
  {
    door: 'desk',
    path: '/',
    title: '收件箱',
    nav: '收件箱',
    load: () => import('../cases/inbox-page.tsx').then((m) => m.InboxPage),
  },
  {
    door: 'desk',
    path: '/cases/$number',
    title: '事项',
    load: () => import('../cases/case-page.tsx').then((m) => m.CasePage),
  },
  {
    door: 'desk',
    path: '/intake',
    title: '登记诉求',
    nav: '登记',
    powers: ['appeals.register'],
    load: () => import('../appeals/intake-page.tsx').then((m) => m.IntakePage),
  },
]

const portal: Page[] = []

const cockpit: Page[] = []

const open: Page[] = [
  {
    door: 'public',
    path: '/calendar',
    title: '工作日历',
    nav: '工作日历',
    load: () => import('../calendar/calendar-page.tsx').then((m) => m.CalendarPage),
  },
]

const admin: Page[] = [
  {
    door: 'admin',
    path: '/',
    title: '人员',
    nav: '人员',
    load: () => import('../people/people-page.tsx').then((m) => m.PeoplePage),
  },
  {
    door: 'admin',
    path: '/people/$person',
    title: '人员',
    load: () => import('../people/person-page.tsx').then((m) => m.PersonPage),
  },
  {
    door: 'admin',
    path: '/posts',
    title: '岗位',
    nav: '岗位',
    load: () => import('../people/posts-page.tsx').then((m) => m.PostsPage),
  },
  {
    door: 'admin',
    path: '/api-keys',
    title: '接口密钥',
    nav: '接口密钥',
    load: () => import('../people/api-keys-page.tsx').then((m) => m.ApiKeysPage),
  },
  {
    door: 'admin',
    path: '/calendar',
    title: '放假安排',
    nav: '放假安排',
    load: () => import('../calendar/years-admin-page.tsx').then((m) => m.YearsAdminPage),
  },
  {
    door: 'admin',
    path: '/changes',
    title: '改动记录',
    nav: '改动记录',
    load: () => import('../people/changes-page.tsx').then((m) => m.ChangesPage),
  },
]

export const pages: Page[] = [...desk, ...portal, ...cockpit, ...open, ...admin]
