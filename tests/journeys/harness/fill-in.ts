import { Buffer } from 'node:buffer'
import type { Locator } from 'playwright-core'

/** What a person enters, by the words beside the field; `file(name)` for a paper that is added there. */
export type Values = Readonly<Record<string, string | number | Paper>>

export interface Paper {
  file: string
}

/** A small text with this name, to be added where papers are asked for. */
export function file(name: string): Paper {
  return { file: name }
}

/** Fills in a form the way a person does: finds the field by its label, then writes, chooses or adds. */
export async function fillIn(form: Locator, values: Values): Promise<void> {
  await form.waitFor()
  for (const [label, value] of Object.entries(values)) {
    if (typeof value === 'object') await add(form, label, value)
    else await enter(form, label, String(value))
  }
}

async function enter(form: Locator, label: string, value: string): Promise<void> {
  const name = new RegExp(`^${label}`)
  const roles = ['group', 'combobox', 'textbox', 'spinbutton'] as const
  const field = roles
    .map((role) => form.getByRole(role, { name }))
    .reduce((all, next) => all.or(next))
    .first()
  await field.waitFor()
  const kind = await field.evaluate((element) => (element.tagName === 'FIELDSET' ? 'group' : element.role))
  if (kind === 'group')
    return field
      .getByRole('radio', { name: new RegExp(`^(\\d )?${value}`) })
      .first()
      .check()
  if (kind === 'combobox') return search(field, value)
  await field.fill(value)
}

/** Types into a list that can be searched, waits for what it offers, and takes the first. */
export async function search(field: Locator, words: string): Promise<void> {
  const offered = field.page().locator('.ant-select-item-option-active').filter({ visible: true, hasText: words })
  await field.fill(words)
  await offered.waitFor()
  await field.press('Enter')
}

async function add(form: Locator, label: string, { file: name }: Paper): Promise<void> {
  const place = form
    .getByRole('listitem')
    .filter({ hasText: label })
    .or(form.getByRole('group', { name: label }))
    .first()
  const paper = { name, mimeType: 'text/plain', buffer: Buffer.from(`${name}：办理情况说明。\n`) }
  await place.locator('input[type=file]').setInputFiles(paper)
  await place.getByText(name, { exact: true }).first().waitFor()
}
