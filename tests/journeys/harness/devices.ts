/** What people sit at. Everything moves at once, so that a story is not spent waiting. */
const usual = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' } as const

export const devices = {
  desk: { ...usual, viewport: { width: 1366, height: 768 } },
  phone: { ...usual, viewport: { width: 390, height: 844 }, hasTouch: true },
} as const

export type Device = keyof typeof devices
