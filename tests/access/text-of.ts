import ExcelJS from 'exceljs'
import type { LightMyRequestResponse } from 'fastify'
import { paperText } from '../../server/documents/testing-paper.ts'

/** What a reader finds in an answer: the body, the cells of a workbook, or the words of a paper. */
export async function textOf(response: LightMyRequestResponse): Promise<string> {
  if (String(response.headers['content-type']).includes('wordprocessing')) return paperText(response.rawPayload)
  if (!String(response.headers['content-type']).includes('spreadsheet')) return response.body
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(response.rawPayload).buffer)
  const texts: string[] = []
  workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => texts.push(cell.text))))
  return texts.join('\n')
}
