import type { Page } from '../page.ts'

/** Pages that anybody may see. */
export const publicPages: Page[] = [
  {
    door: 'public',
    path: '/',
    title: '企业服务公开',
    nav: '首页',
    load: () => import('../../public/front-page.tsx').then((m) => m.FrontPage),
  },
  {
    door: 'public',
    path: '/bulletins',
    title: '通报',
    nav: '通报',
    load: () => import('../../public/bulletins-page.tsx').then((m) => m.BulletinsPage),
  },
  {
    door: 'public',
    path: '/document',
    title: '文件落实',
    nav: '文件落实',
    load: () => import('../../measures/public-document-page.tsx').then((m) => m.PublicDocumentPage),
  },
  {
    door: 'public',
    path: '/calendar',
    title: '工作日历',
    nav: '工作日历',
    load: () => import('../../calendar/calendar-page.tsx').then((m) => m.CalendarPage),
  },
]
