import type { RowsBehind } from '../contract.ts'
import type { FigureContext } from './figure.ts'

/** The first day a figure of matters looks at: the present year's. */
export const yearStart = ({ today }: Pick<FigureContext, 'today'>): string => `${today.slice(0, 4)}-01-01`

/** The ledger's rows behind a figure of matters, narrowed further. */
export function matterRows(context: FigureContext, further: Record<string, string>): RowsBehind {
  const { kind, channels, outcomes } = context.args
  const asked = { kind, channel: channels?.join(','), outcome: outcomes?.join(',') }
  const chosen = Object.fromEntries(
    Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )
  return { page: 'ledger', query: { mode: 'all', from: yearStart(context), ...chosen, ...further } }
}
