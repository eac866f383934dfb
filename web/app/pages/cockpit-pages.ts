import type { Page } from '../page.ts'

/** Pages of the cockpit: leaders, on a phone first. */
export const cockpitPages: Page[] = [
  {
    door: 'cockpit',
    path: '/',
    title: '要我定的',
    nav: '要我定的',
    icon: 'tray',
    load: () => import('../../cockpit/to-decide-page.tsx').then((m) => m.ToDecidePage),
  },
  {
    door: 'cockpit',
    path: '/enterprises',
    title: '我的企业',
    nav: '我的企业',
    icon: 'works',
    load: () => import('../../liaison/my-enterprises-page.tsx').then((m) => m.MyEnterprisesPage),
  },
  {
    door: 'cockpit',
    path: '/enterprises/visits/new',
    title: '记走访',
    load: () => import('../../liaison/new-visit-page.tsx').then((m) => m.NewVisitPage),
  },
  {
    door: 'cockpit',
    path: '/enterprises/visits/$id',
    title: '走访记录',
    load: () => import('../../liaison/visit-page.tsx').then((m) => m.VisitPage),
  },
  {
    door: 'cockpit',
    path: '/cases',
    title: '在办事项',
    nav: '在办事项',
    icon: 'list',
    load: () => import('../../cockpit/matters-page.tsx').then((m) => m.MattersPage),
  },
  {
    door: 'cockpit',
    path: '/cases/$number',
    title: '事项',
    load: () => import('../../cockpit/matter-page.tsx').then((m) => m.MatterPage),
  },
  {
    door: 'cockpit',
    path: '/meetings',
    title: '我的会议',
    load: () => import('../../meetings/my-meetings-page.tsx').then((m) => m.MyMeetingsPage),
  },
  {
    door: 'cockpit',
    path: '/meetings/$id',
    title: '会议',
    load: () => import('../../meetings/phone-meeting-page.tsx').then((m) => m.PhoneMeetingPage),
  },
  {
    door: 'cockpit',
    path: '/document',
    title: '文件落实',
    nav: '文件落实',
    icon: 'paper',
    load: () => import('../../measures/phone-document-page.tsx').then((m) => m.PhoneDocumentPage),
  },
]
