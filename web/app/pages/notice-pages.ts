import type { Page } from '../page.ts'

/** The same two pages behind every door of people who are signed in. */
export const noticePages: Page[] = (['desk', 'admin', 'portal', 'cockpit'] as const).flatMap((door): Page[] => {
  const phone = door === 'portal' || door === 'cockpit'
  return [
    {
      door,
      path: '/notices',
      title: '消息',
      load: () =>
        phone
          ? import('../../notices/phone-notices-page.tsx').then((m) => m.PhoneNoticesPage)
          : import('../../notices/desk-notices-page.tsx').then((m) => m.DeskNoticesPage),
    },
    {
      door,
      path: '/notices/settings',
      title: '消息设置',
      load: () =>
        phone
          ? import('../../notices/phone-notices-page.tsx').then((m) => m.PhoneNoticeSettingsPage)
          : import('../../notices/desk-notices-page.tsx').then((m) => m.DeskNoticeSettingsPage),
    },
  ]
})
