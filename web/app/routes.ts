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
  {
    door: 'desk',
    path: '/ledger',
    title: '台账',
    nav: '台账',
    load: () => import('../cases/ledger-page.tsx').then((m) => m.LedgerPage),
  },
  {
    door: 'desk',
    path: '/document',
    title: '文件落实',
    nav: '文件落实',
    load: () => import('../measures/document-page.tsx').then((m) => m.DocumentPage),
  },
  {
    door: 'desk',
    path: '/common',
    title: '共性问题',
    nav: '共性问题',
    powers: ['appeals.hand-out', 'appeals.supervise'],
    load: () => import('../appeals/common-problems-page.tsx').then((m) => m.CommonProblemsPage),
  },
  {
    door: 'desk',
    path: '/bulletins',
    title: '通报',
    nav: '通报',
    powers: ['appeals.hand-out', 'appeals.supervise'],
    load: () => import('../appeals/bulletins-page.tsx').then((m) => m.BulletinsPage),
  },
  {
    door: 'desk',
    path: '/enterprise-accounts',
    title: '企业账号',
    nav: '企业账号',
    powers: ['enterprises.edit'],
    load: () => import('../people/enterprise-accounts-page.tsx').then((m) => m.EnterpriseAccountsPage),
  },
  {
    door: 'desk',
    path: '/enterprises',
    title: '企业名录',
    nav: '企业',
    load: () => import('../enterprises/enterprises-page.tsx').then((m) => m.EnterprisesPage),
  },
  {
    door: 'desk',
    path: '/enterprises/new',
    title: '登记企业',
    load: () => import('../enterprises/enter-enterprise-page.tsx').then((m) => m.EnterEnterprisePage),
  },
  {
    door: 'desk',
    path: '/enterprises/$id',
    title: '企业',
    load: () => import('../enterprises/enterprise-page.tsx').then((m) => m.EnterprisePage),
  },
  {
    door: 'desk',
    path: '/enterprises/$id/edit',
    title: '修改企业信息',
    load: () => import('../enterprises/edit-enterprise-page.tsx').then((m) => m.EditEnterprisePage),
  },
  {
    door: 'desk',
    path: '/imports',
    title: '导入',
    nav: '导入',
    powers: ['imports'],
    load: () => import('../imports/imports-page.tsx').then((m) => m.ImportsPage),
  },
  {
    door: 'desk',
    path: '/imports/$id',
    title: '导入',
    load: () => import('../imports/import-page.tsx').then((m) => m.ImportPage),
  },
]

const portal: Page[] = [
  {
    door: 'portal',
    path: '/',
    title: '首页',
    nav: '首页',
    icon: 'home',
    load: () => import('../portal/home-page.tsx').then((m) => m.HomePage),
  },
  {
    door: 'portal',
    path: '/new',
    title: '说一件难事',
    load: () => import('../portal/new-matter-page.tsx').then((m) => m.NewMatterPage),
  },
  {
    door: 'portal',
    path: '/cases',
    title: '我的事项',
    nav: '事项',
    icon: 'list',
    load: () => import('../portal/matters-page.tsx').then((m) => m.MattersPage),
  },
  {
    door: 'portal',
    path: '/cases/$number',
    title: '事项',
    load: () => import('../portal/matter-page.tsx').then((m) => m.MatterPage),
  },
  {
    door: 'portal',
    path: '/me',
    title: '我的',
    nav: '我的',
    icon: 'person',
    load: () => import('../portal/me-page.tsx').then((m) => m.MePage),
  },
]

const cockpit: Page[] = [
  {
    door: 'cockpit',
    path: '/',
    title: '要我定的',
    nav: '要我定的',
    icon: 'tray',
    load: () => import('../cockpit/to-decide-page.tsx').then((m) => m.ToDecidePage),
  },
  {
    door: 'cockpit',
    path: '/cases',
    title: '在办事项',
    nav: '在办事项',
    icon: 'list',
    load: () => import('../cockpit/matters-page.tsx').then((m) => m.MattersPage),
  },
  {
    door: 'cockpit',
    path: '/cases/$number',
    title: '事项',
    load: () => import('../cockpit/matter-page.tsx').then((m) => m.MatterPage),
  },
  {
    door: 'cockpit',
    path: '/document',
    title: '文件落实',
    nav: '文件落实',
    icon: 'paper',
    load: () => import('../measures/phone-document-page.tsx').then((m) => m.PhoneDocumentPage),
  },
]

const open: Page[] = [
  {
    door: 'public',
    path: '/',
    title: '企业服务公开',
    nav: '首页',
    load: () => import('../public/front-page.tsx').then((m) => m.FrontPage),
  },
  {
    door: 'public',
    path: '/bulletins',
    title: '通报',
    nav: '通报',
    load: () => import('../public/bulletins-page.tsx').then((m) => m.BulletinsPage),
  },
  {
    door: 'public',
    path: '/document',
    title: '文件落实',
    nav: '文件落实',
    load: () => import('../measures/public-document-page.tsx').then((m) => m.PublicDocumentPage),
  },
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
    path: '/enterprise-accounts',
    title: '企业账号',
    nav: '企业账号',
    load: () => import('../people/enterprise-accounts-page.tsx').then((m) => m.EnterpriseAccountsPage),
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
    path: '/webhooks',
    title: '推送',
    nav: '推送',
    load: () => import('../webhooks/webhooks-page.tsx').then((m) => m.WebhooksPage),
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

/** The same two pages behind every door of people who are signed in. */
const notices: Page[] = (['desk', 'admin', 'portal', 'cockpit'] as const).flatMap((door): Page[] => {
  const phone = door === 'portal' || door === 'cockpit'
  return [
    {
      door,
      path: '/notices',
      title: '消息',
      load: () =>
        phone
          ? import('../notices/phone-notices-page.tsx').then((m) => m.PhoneNoticesPage)
          : import('../notices/desk-notices-page.tsx').then((m) => m.DeskNoticesPage),
    },
    {
      door,
      path: '/notices/settings',
      title: '消息设置',
      load: () =>
        phone
          ? import('../notices/phone-notices-page.tsx').then((m) => m.PhoneNoticeSettingsPage)
          : import('../notices/desk-notices-page.tsx').then((m) => m.DeskNoticeSettingsPage),
    },
  ]
})

export const pages: Page[] = [...desk, ...portal, ...cockpit, ...open, ...admin, ...notices]
