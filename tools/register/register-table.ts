import { mechanisms, mechanismsOf } from '../../engine/city/mechanisms.ts'
import type { Duty } from '../../engine/city/types.ts'
import type { DutyReport } from './duty-report.ts'

const statusNames: Record<DutyReport['status'], string> = { working: '能做', failing: '有失败', 'not yet': '还没有' }

/** The register as a person reads it: a line a duty, then how many work in each part of the system and altogether. */
export function registerTable(duties: readonly Duty[], reports: readonly DutyReport[]): string {
  const byId = new Map(reports.map((report) => [report.id, report]))
  const lines = duties.flatMap((duty) => {
    const report = byId.get(duty.id)
    return report ? [dutyLine(duty, report)] : []
  })
  const working = reports.filter(({ status }) => status === 'working').length
  return [
    row(['条目', '状态', '通过', '负责部分', '要做的事']),
    ...lines,
    '',
    row(['负责部分', '能做', '全部']),
    ...mechanismLines(reports),
    '',
    `共 ${reports.length} 条，能做 ${working} 条。`,
  ].join('\n')
}

const dutyLine = (duty: Duty, { status, passed }: DutyReport): string =>
  row([duty.id, statusNames[status], String(passed), mechanismsOf(duty).map(nameOf).join('、'), duty.summary])

function mechanismLines(reports: readonly DutyReport[]): string[] {
  const counts = new Map<string, { working: number; all: number }>()
  for (const report of reports) {
    for (const name of mechanismsOf(report)) {
      const { working, all } = counts.get(name) ?? { working: 0, all: 0 }
      counts.set(name, { working: working + (report.status === 'working' ? 1 : 0), all: all + 1 })
    }
  }
  return [...counts].map(([name, { working, all }]) => row([nameOf(name), String(working), String(all)]))
}

const nameOf = (mechanism: string): string => (mechanisms as Record<string, string>)[mechanism] ?? mechanism

const widths = [12, 8, 6, 20]

const row = (cells: string[]): string =>
  cells
    .map((cell, index) => pad(cell, widths[index] ?? 0))
    .join('')
    .trimEnd()

/** Pads to a width on the screen, where a Chinese character is as wide as two letters. */
function pad(text: string, width: number): string {
  const wide = [...text].reduce((sum, letter) => sum + (letter.codePointAt(0)! > 0x2e80 ? 2 : 1), 0)
  return text + ' '.repeat(Math.max(0, width - wide))
}
