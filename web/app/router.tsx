import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  type AnyRoute,
} from '@tanstack/react-router'
import { CitiesPage } from './cities-page.tsx'
import { cityQuery } from './city.ts'
import { doorHref, doors, doorsOf, type Door } from './doors.ts'
import { FaultPage } from './fault-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import type { Page } from './page.ts'
import { PasswordPage } from './password-page.tsx'
import { PendingPage } from './pending-page.tsx'
import { requireDoor, requireSession } from './require-session.ts'
import { pages } from './routes.ts'
import { sessionQuery } from './session.ts'
import { SignInPage } from './sign-in-page.tsx'
import { setTitle } from './use-title.ts'

interface Context {
  client: QueryClient
}

const root = createRootRouteWithContext<Context>()({ component: Outlet })

const cities = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: CitiesPage,
  beforeLoad: ({ cause }) => titled('选择城市', cause),
})

/** Opening a city that nobody administers yet. */
const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  component: lazyRouteComponent(() => import('../people/setup-page.tsx').then((m) => ({ default: m.SetupPage }))),
  beforeLoad: ({ cause }) => titled('开通一个市', cause),
})

/** Everything of one city; an unknown city is an address that does not exist. */
const city = createRoute({
  getParentRoute: () => root,
  path: '/$city',
  loader: async ({ context, params }) => {
    await context.client.ensureQueryData(cityQuery(params.city))
  },
})

/** `/x` alone leads to the first door of whoever is signed in, others to the public pages. */
const cityStart = createRoute({
  getParentRoute: () => city,
  path: '/',
  beforeLoad: async ({ context, params }) => {
    const session = await context.client.ensureQueryData(sessionQuery(params.city))
    throw redirect({ to: doorHref(params.city, doorsOf(session?.doors ?? [])[0] ?? 'public') })
  },
})

const signIn = createRoute({
  getParentRoute: () => city,
  path: '/sign-in',
  component: SignInPage,
  validateSearch: (search: Record<string, unknown>): { back?: string } =>
    typeof search['back'] === 'string' ? { back: search['back'] } : {},
  beforeLoad: ({ cause }) => titled('登录', cause),
})

const password = createRoute({
  getParentRoute: () => city,
  path: '/password',
  component: PasswordPage,
  beforeLoad: async ({ context, params, location, cause }) => {
    titled('换密码', cause)
    await requireSession(context.client, params.city, location.href)
  },
})

const secondStep = createRoute({
  getParentRoute: () => city,
  path: '/second-step',
  component: lazyRouteComponent(() => import('./second-step-page.tsx'), 'SecondStepPage'),
  beforeLoad: async ({ context, params, location, cause }) => {
    titled('两步登录', cause)
    await requireSession(context.client, params.city, location.href)
  },
})

/** Where the code on the screen of a meeting leads, whoever scans it. */
const meetingSignIn = createRoute({
  getParentRoute: () => city,
  path: '/meeting-sign-in',
  component: lazyRouteComponent(() => import('../meetings/scan-page.tsx'), 'ScanPage'),
  beforeLoad: async ({ context, params, location, cause }) => {
    titled('会议签到', cause)
    await requireSession(context.client, params.city, location.href)
  },
})

const layouts = {
  desk: () => import('./desk-shell.tsx').then((m) => ({ default: m.DeskShell })),
  portal: () => import('./portal-shell.tsx').then((m) => ({ default: m.PortalShell })),
  cockpit: () => import('./cockpit-shell.tsx').then((m) => ({ default: m.CockpitShell })),
  public: () => import('./public-shell.tsx').then((m) => ({ default: m.PublicShell })),
  admin: () => import('./admin-shell.tsx').then((m) => ({ default: m.AdminShell })),
} satisfies Record<Door, unknown>

/** `/x/kit`, only in development: every part on one sheet, for those who build pages. */
const sheets = import.meta.env.DEV
  ? [
      createRoute({
        getParentRoute: () => city,
        path: '/kit',
        component: lazyRouteComponent(() => import('../kit/sheet/sheet-page.tsx'), 'SheetPage'),
        beforeLoad: ({ cause }) => titled('部件与状态样页', cause),
      }),
    ]
  : []

/** A door with its layout, its guard and the pages behind it. */
function doorRoute(door: Door): AnyRoute {
  const route = createRoute({
    getParentRoute: () => city,
    path: `/${doors[door].path}`,
    component: lazyRouteComponent(layouts[door]),
    beforeLoad: ({ context, params, location }) =>
      door === 'public' ? undefined : requireDoor(context.client, params.city, location.href),
  })
  const own = pages.filter((page) => page.door === door)
  const start = own.some((page) => page.path === '/') ? [] : [firstPage(route, door, own)]
  return route.addChildren([...start, ...own.map((page) => pageRoute(route, page))])
}

/** A door whose list has no `/` begins at its first page. */
function firstPage(parent: AnyRoute, door: Door, own: Page[]): AnyRoute {
  const first = own.find((page) => page.nav)
  return createRoute({
    getParentRoute: () => parent,
    path: '/',
    component: NotFoundPage,
    beforeLoad: ({ params }: { params: { city: string } }) => {
      if (first) throw redirect({ to: `${doorHref(params.city, door)}${first.path}` })
    },
  })
}

function pageRoute(parent: AnyRoute, page: Page): AnyRoute {
  return createRoute({
    getParentRoute: () => parent,
    path: page.path,
    component: lazyRouteComponent(async () => ({ default: await page.load() })),
    beforeLoad: ({ cause }) => titled(page.title, cause),
  })
}

function titled(title: string, cause: 'enter' | 'stay' | 'preload'): void {
  if (cause === 'enter') setTitle(title)
}

/** The router over all pages. Types of links stay loose on purpose: the tree is made from a list. */
export function createAppRouter(client: QueryClient) {
  const doorRoutes = (Object.keys(doors) as Door[]).map(doorRoute)
  const router = createRouter({
    routeTree: root.addChildren([
      cities,
      setup,
      city.addChildren([cityStart, signIn, password, secondStep, meetingSignIn, ...sheets, ...doorRoutes]),
    ]),
    context: { client },
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: FaultPage,
    defaultPendingComponent: PendingPage,
    defaultPendingMs: 300,
    // Plain `?light=late&page=2`: addresses are read, sent and typed by people.
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch,
    scrollRestoration: true,
  })
  router.subscribe('onRendered', ({ pathChanged }) => pathChanged && focusMain())
  return router
}

/** After a change of page the keyboard stands at its content, unless the page has put it somewhere itself. */
function focusMain(): void {
  const main = document.getElementById('main')
  if (main && !main.contains(document.activeElement)) main.focus({ preventScroll: true })
}

function stringifySearch(search: Record<string, unknown>): string {
  const kept = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
  const text = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString()
  return text && `?${text}`
}
