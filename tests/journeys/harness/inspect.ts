import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { devices } from './devices.ts'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** What is wrong with the page as it is shown now, at the width of a desk and of a phone; one line each. */
export async function inspect(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const [device, { viewport }] of Object.entries(devices)) {
    await page.setViewportSize(viewport)
    await settled(page)
    const found = [...(await violations(page)), ...(await cutOff(page)), ...(await latinWords(page))]
    faults.push(...found.map((fault) => `${device}: ${fault}`))
  }
  return [...new Set(faults)]
}

/** Nothing is on its way any more, and what the window's width decides has been drawn. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('status', { name: /^正在/ }).first().waitFor({ state: 'hidden' })
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)))
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }))
  return violations.map(
    ({ id, help, nodes }) =>
      `axe ${id}: ${help}: ${nodes
        .map(({ html }) => html)
        .join(' | ')
        .slice(0, 300)}`,
  )
}

/** What cannot be read to its end: beyond the window, or cut off by a part of the page that nobody can scroll with keys. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = (element: Element) => element.getBoundingClientRect().right
    const frameOf = (element: Element): Element => {
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
        if (at.id !== 'main' && getComputedStyle(at).overflowX !== 'visible') return at
      }
      return document.documentElement
    }
    const shortened = (frame: Element) => getComputedStyle(frame).textOverflow === 'ellipsis'
    const byTouch = window.innerWidth < 640
    const mayScroll = (frame: Element) =>
      /auto|scroll/.test(getComputedStyle(frame).overflowX) && (byTouch || frame.hasAttribute('tabindex'))
    return [...document.body.querySelectorAll('a, button, input, select, h1, h2, h3, p, table, form, ul')]
      .filter((element) => element.checkVisibility({ opacityProperty: true }) && !element.closest('.sr'))
      .filter((element) => element.getBoundingClientRect().width > 1 && edge(element) > edge(frameOf(element)) + 1)
      .filter(
        (element) =>
          !mayScroll(frameOf(element)) &&
          !shortened(frameOf(element)) &&
          getComputedStyle(element).position !== 'fixed',
      )
      .slice(0, 3)
      .map((element) => `cut off: ${element.outerHTML.slice(0, 160)}`)
  })
}

/** Words in Latin letters left in the text; keys, accounts, file names, units and addresses may stay. */
function latinWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const keys = 'Ctrl|Alt|Esc|Shift'
    const units = 'KB|MB|GB|kV'
    const formats = 'PDF|OFD|TXT|Word|Excel|xlsx|csv'
    const allowed = new RegExp(
      `\\b(${keys}|${units}|${formats}|API|OA|(?=[A-Z]*\\d)[A-Z\\d]{15,18})\\b|[^\\s/]+\\.(xlsx|csv|docx|pdf|txt|jpg|png)|https?:\\S+`,
      'g',
    )
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const words: string[] = []
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement
      if (!element?.checkVisibility() || element.closest('kbd, code, script, style, input, textarea')) continue
      const text = walker.currentNode.textContent ?? ''
      const left = text.replace(allowed, ' ').match(/[A-Za-z]{2,}/)
      if (left) words.push(`not Chinese: ${text.trim().slice(0, 80)}`)
    }
    return words
  })
}
