import type { Page } from '../page.ts'

/** Pages of the administrator. */
export const adminPages: Page[] = [
  {
    door: 'admin',
    path: '/',
    title: '人员',
    nav: '人员',
    load: () => import('../../people/people-page.tsx').then((m) => m.PeoplePage),
  },
  {
    door: 'admin',
    path: '/people/$person',
    title: '人员',
    load: () => import('../../people/person-page.tsx').then((m) => m.PersonPage),
  },
  {
    door: 'admin',
    path: '/enterprise-accounts',
    title: '企业账号',
    nav: '企业账号',
    load: () => import('../../people/enterprise-accounts-page.tsx').then((m) => m.EnterpriseAccountsPage),
  },
  {
    door: 'admin',
    path: '/posts',
    title: '岗位',
    nav: '岗位',
    load: () => import('../../people/posts-page.tsx').then((m) => m.PostsPage),
  },
  {
    door: 'admin',
    path: '/api-keys',
    title: '接口密钥',
    nav: '接口密钥',
    load: () => import('../../people/api-keys-page.tsx').then((m) => m.ApiKeysPage),
  },
  {
    door: 'admin',
    path: '/webhooks',
    title: '推送',
    nav: '推送',
    load: () => import('../../webhooks/webhooks-page.tsx').then((m) => m.WebhooksPage),
  },
  {
    door: 'admin',
    path: '/calendar',
    title: '放假安排',
    nav: '放假安排',
    load: () => import('../../calendar/years-admin-page.tsx').then((m) => m.YearsAdminPage),
  },
  {
    door: 'admin',
    path: '/changes',
    title: '改动记录',
    nav: '改动记录',
    load: () => import('../../people/changes-page.tsx').then((m) => m.ChangesPage),
  },
]
