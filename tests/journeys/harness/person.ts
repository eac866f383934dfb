import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { testPassword } from '../../../server/testing/seed.ts'
import { shotPath } from './failures.ts'
import { fillIn } from './fill-in.ts'
import type { Values } from './fill-in.ts'

/** Long enough for a machine that does many things at once. */
const patience = 30_000

/** Somebody at a browser: presses what is named, writes where it says so, reads what is shown. */
export class Person {
  readonly page: Page
  readonly city: string

  constructor(page: Page, city: string) {
    this.page = page
    this.city = city
    page.setDefaultTimeout(patience)
  }

  /** Opens a page of the city: `/desk`, `/e/new`. */
  async open(path: string): Promise<void> {
    await this.page.goto(`/${this.city}${path}`)
  }

  async signIn(login: string, city = this.city): Promise<void> {
    await this.page.goto(`/${city}/sign-in`)
    await this.page.getByRole('textbox', { name: '账号', exact: true }).fill(login)
    await this.page.getByLabel('密码', { exact: true }).fill(testPassword)
    await this.press('登录')
    await this.page.waitForURL((url) => !url.pathname.endsWith('/sign-in'))
  }

  /** The page of one matter at the desk, by its number. */
  async openMatter(number: string): Promise<void> {
    await this.open(`/desk/cases/${encodeURIComponent(number)}`)
    await this.sees(number)
  }

  /** Takes an act on the matter that is open: its button, its form, and waits until the form has gone. */
  async act(name: string, values?: Values): Promise<void> {
    await this.begin(name)
    if (values) await this.send(name, values)
    else await this.done(name)
  }

  /** Opens an act's form and fills it in without sending it. */
  async begin(name: string, values?: Values): Promise<void> {
    await this.starter(name).click()
    if (values) await fillIn(this.form(name), values)
  }

  /** Fills in the rest of an open form and sends it. */
  async send(name: string, values: Values = {}): Promise<void> {
    await fillIn(this.form(name), values)
    await this.form(name)
      .getByRole('button', { name: starting(name) })
      .click()
    await this.form(name).waitFor({ state: 'hidden' })
  }

  /** The form of an act. */
  form(name: string): Locator {
    return this.page.getByRole('region', { name: starting(name) }).locator('form')
  }

  /** Sends the form again or for the first time, and reads why it was declined. */
  async declined(name: string): Promise<string> {
    const button = this.form(name).getByRole('button', { name: starting(name) })
    const alert = this.form(name).getByRole('alert')
    await button.click()
    await button.and(this.page.locator(':not([aria-busy])')).waitFor()
    await alert.first().waitFor()
    return (await alert.allInnerTexts()).join('\n')
  }

  /** Why an act can't be taken: its button is greyed, and the reason stands beside it. */
  async whyNot(name: string): Promise<string> {
    const greyed = this.page.locator('button[aria-disabled]', { hasText: starting(name) }).first()
    return this.page.getByRole('listitem').filter({ has: greyed }).innerText()
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page
      .getByRole('button', { name: typeof name === 'string' ? starting(name) : name })
      .first()
      .click()
  }

  async follow(name: string | RegExp): Promise<void> {
    await this.page.getByRole('link', { name }).first().click()
  }

  /** Chooses one of several under their common label. */
  async choose(label: string, choice: string): Promise<void> {
    await this.page
      .getByRole('group', { name: starting(label) })
      .getByText(choice, { exact: true })
      .click()
  }

  /** Picks one out of a list that opens. */
  async pick(label: string, choice: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).click()
    await this.page.locator('.ant-select-item-option', { hasText: choice }).click()
  }

  async types(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** Presses one key, or several together: `Alt+4`. */
  async keys(key: string): Promise<void> {
    await this.page.keyboard.press(key)
  }

  /** Waits until every one of the words can be read. */
  async sees(...words: (string | RegExp)[]): Promise<void> {
    for (const each of words) await this.page.getByText(each).filter({ visible: true }).first().waitFor()
  }

  /** What is there to read now. */
  async reads(): Promise<string> {
    return this.page.locator('body').innerText()
  }

  async doesNotSee(words: string): Promise<void> {
    expect(await this.reads()).not.toContain(words)
  }

  /** Keeps a picture when asked for. */
  async shot(name: string): Promise<void> {
    const path = shotPath(name)
    if (path) await this.page.screenshot({ path, animations: 'disabled' })
  }

  /** An act without a form is done when it is said so; afterwards its button has gone or is greyed. */
  private async done(name: string): Promise<void> {
    const greyed = this.page.locator('button[aria-disabled]:not([aria-busy])', { hasText: starting(name) })
    await this.page.getByText(`${name}：已记录`).or(greyed).first().waitFor()
  }

  /** What begins an act: the main button (去分办), or its own among the others. */
  private starter(name: string): Locator {
    return this.page.getByRole('button', { name: starting(`去?${name}`) }).first()
  }
}

/** A name that begins so; keys and hints may follow. */
function starting(name: string): RegExp {
  return new RegExp(`^${name}`)
}
