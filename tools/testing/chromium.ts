import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const packages = ['chromium', 'fonts-noto-cjk']

/** The browser the journeys drive: `CHROMIUM`, or the system's own; null when there is none. */
export function chromiumPath(): string | null {
  const given = process.env['CHROMIUM']
  if (given) return existsSync(given) ? given : null
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path)) ?? null
}

/** Makes sure that there is a browser and a Chinese font, installing them where we may. Returns what is missing, or null. */
export function ensureChromium(): string | null {
  if (chromiumPath() && hasChineseFont()) return null
  if (process.getuid?.() === 0 && !spawnSync('apt-get', ['--version']).error) {
    console.log(`正在安装浏览器与中文字体 (installing ${packages.join(', ')}) …`)
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    apt('update')
    apt('install', '--yes', '--no-install-recommends', ...packages)
    if (chromiumPath() && hasChineseFont()) return null
  }
  return `浏览器测试需要 Chromium 与中文字体，请先安装 (browser tests need Chromium and a Chinese font; on Debian: apt-get install ${packages.join(' ')})。`
}

function hasChineseFont(): boolean {
  return Boolean(spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim())
}
