import type { Page } from '../page.ts'

/** Pages of liaison that its first page leads to, behind three doors. */
export const liaisonPages: Page[] = [
  {
    door: 'desk',
    path: '/liaison/posts/$post',
    title: '联系走访',
    load: () => import('../../liaison/leader-page.tsx').then((m) => m.LeaderPage),
  },
  {
    door: 'desk',
    path: '/liaison/rosters',
    title: '名单',
    load: () => import('../../liaison/rosters/rosters-page.tsx').then((m) => m.RostersPage),
  },
  {
    door: 'desk',
    path: '/liaison/rosters/$id',
    title: '名单',
    load: () => import('../../liaison/rosters/roster-page.tsx').then((m) => m.RosterPage),
  },
  {
    door: 'desk',
    path: '/liaison/grades',
    title: '企业运行情况',
    nav: '运行情况',
    powers: ['enterprises.grade'],
    unless: ['appeals.head'],
    load: () => import('../../liaison/rosters/grades-page.tsx').then((m) => m.GradesPage),
  },
  {
    door: 'desk',
    path: '/liaison/allocations',
    title: '企业分配',
    load: () => import('../../liaison/allocation/allocations-page.tsx').then((m) => m.AllocationsPage),
  },
  {
    door: 'desk',
    path: '/liaison/allocations/$id',
    title: '企业分配',
    load: () => import('../../liaison/allocation/allocation-page.tsx').then((m) => m.AllocationPage),
  },
  {
    door: 'desk',
    path: '/liaison/allocations/$id/parks',
    title: '各位领导的园区',
    load: () => import('../../liaison/allocation/parks-page.tsx').then((m) => m.ParksPage),
  },
  {
    door: 'desk',
    path: '/liaison/visits/new',
    title: '记走访',
    load: () => import('../../liaison/desk-new-visit-page.tsx').then((m) => m.DeskNewVisitPage),
  },
  {
    door: 'desk',
    path: '/liaison/visits/$id',
    title: '走访记录',
    load: () => import('../../liaison/visit-page.tsx').then((m) => m.DeskVisitPage),
  },
  {
    door: 'desk',
    path: '/liaison/cards',
    title: '联系卡',
    load: () => import('../../liaison/cards/cards-page.tsx').then((m) => m.CardsPage),
  },
  {
    door: 'desk',
    path: '/liaison/cards/$post',
    title: '联系卡',
    load: () => import('../../liaison/cards/card-page.tsx').then((m) => m.CardPage),
  },
  {
    door: 'desk',
    path: '/liaison/first-contacts',
    title: '首次对接',
    load: () => import('../../liaison/first-contacts/first-contacts-page.tsx').then((m) => m.FirstContactsPage),
  },
  {
    door: 'desk',
    path: '/liaison/appointments',
    title: '约走访',
    load: () => import('../../liaison/appointments/appointments-page.tsx').then((m) => m.AppointmentsPage),
  },
  {
    door: 'desk',
    path: '/liaison/heard',
    title: '走访问题台账',
    load: () => import('../../liaison/heard/heard-page.tsx').then((m) => m.HeardPage),
  },
  {
    door: 'desk',
    path: '/liaison/coverage',
    title: '联系覆盖',
    load: () => import('../../liaison/coverage/coverage-page.tsx').then((m) => m.CoveragePage),
  },
  {
    door: 'desk',
    path: '/liaison/bulletins',
    title: '联系情况通报',
    load: () => import('../../liaison/bulletins/bulletins-page.tsx').then((m) => m.BulletinsPage),
  },
  {
    door: 'desk',
    path: '/liaison/park-units',
    title: '部门联系园区',
    load: () => import('../../liaison/park-units/park-units-page.tsx').then((m) => m.ParkUnitsPage),
  },
  {
    door: 'desk',
    path: '/liaison/visits/$id/correct',
    title: '更正走访记录',
    load: () => import('../../liaison/correct-visit-page.tsx').then((m) => m.DeskCorrectVisitPage),
  },
  {
    door: 'cockpit',
    path: '/enterprises/visits/$id/correct',
    title: '更正走访记录',
    load: () => import('../../liaison/correct-visit-page.tsx').then((m) => m.CorrectVisitPage),
  },
  {
    door: 'portal',
    path: '/liaison',
    title: '联系我的领导',
    load: () => import('../../liaison/own/own-liaison-page.tsx').then((m) => m.OwnLiaisonPage),
  },
]
