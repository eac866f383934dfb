import type { TableRow } from '../table-row.ts'
import type { Archive } from './archive.ts'
import { openArchive, UnreadableTable } from './archive.ts'
import { readDateStyles } from './date-cells.ts'
import { parseXml } from './parse-xml.ts'
import { readSharedStrings } from './shared-strings.ts'
import type { SheetContext } from './sheet-rows.ts'
import { readSheetRows } from './sheet-rows.ts'

interface Element {
  name: string
  attributes: Record<string, string>
}

/** Rows of the first visible sheet that has any, read as a stream. */
export async function* readXlsx(path: string): AsyncGenerator<TableRow> {
  const archive = await openArchive(path)
  try {
    const workbook = await elements(archive, 'xl/workbook.xml')
    const context = await readContext(archive, workbook)
    for (const sheet of await sheetPaths(archive, workbook)) {
      let found = false
      for await (const row of readSheetRows(await archive.stream(sheet), context)) {
        found = true
        yield row
      }
      if (found) return
    }
  } finally {
    archive.close()
  }
}

async function readContext(archive: Archive, workbook: Element[]): Promise<SheetContext> {
  const properties = workbook.find(({ name }) => name === 'workbookPr')?.attributes ?? {}
  const since1904 = ['1', 'true'].includes(properties['date1904'] ?? '')
  const [strings, styles] = ['xl/sharedStrings.xml', 'xl/styles.xml']
  return {
    strings: archive.has(strings) ? await readSharedStrings(await archive.stream(strings)) : [],
    dateStyles: archive.has(styles) ? await readDateStyles(await archive.stream(styles)) : [],
    dateSystem: since1904 ? 1904 : 1900,
  }
}

async function sheetPaths(archive: Archive, workbook: Element[]): Promise<string[]> {
  const relations = await elements(archive, 'xl/_rels/workbook.xml.rels')
  const targets = new Map(relations.map(({ attributes }) => [attributes['Id'], attributes['Target']]))
  const sheets = workbook.filter(({ name, attributes }) => name === 'sheet' && !attributes['state']?.includes('idden'))
  const paths = sheets
    .map(({ attributes }) => targets.get(attributes['r:id'] ?? attributes['relationships:id']))
    .filter((target) => target !== undefined)
    .map((target) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`))
    .filter((path) => archive.has(path))
  if (!paths.length) throw new UnreadableTable('这个文件里没有看得见的工作表。')
  return paths
}

async function elements(archive: Archive, path: string): Promise<Element[]> {
  const found: Element[] = []
  const parts = parseXml<Element>(await archive.stream(path), (emit) => ({
    open: (name, attributes) => emit({ name, attributes }),
  }))
  for await (const element of parts) found.push(element)
  return found
}
