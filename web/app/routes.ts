/**
 * Every page of every mechanism. To add one:
 *
 *   1. write `web/<mechanism>/<name>-page.tsx` exporting the component `<Name>Page` (no props);
 *   2. add an entry to the list of its door in `pages/`:
 *      { door: 'desk', path: '/cases/$id', title: '事项', load: () => import('../../cases/case-page.tsx').then((m) => m.CasePage) },
 *
 * `nav` puts the page into the navigation of its door, in the order of the list; phone doors (`portal`, `cockpit`) also want an
 * `icon` of `kit/icon.tsx`. `powers` hides the word from posts without one of them. Only pages that exist are listed, so that no
 * link leads nowhere. Each page is loaded when it is first opened.
 */
import type { Page } from './page.ts'
import { adminPages } from './pages/admin-pages.ts'
import { cockpitPages } from './pages/cockpit-pages.ts'
import { deskPages } from './pages/desk-pages.ts'
import { liaisonPages } from './pages/liaison-pages.ts'
import { noticePages } from './pages/notice-pages.ts'
import { portalPages } from './pages/portal-pages.ts'
import { publicPages } from './pages/public-pages.ts'

export const pages: Page[] = [
  ...deskPages,
  ...portalPages,
  ...cockpitPages,
  ...publicPages,
  ...adminPages,
  ...noticePages,
  ...liaisonPages,
]
