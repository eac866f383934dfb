import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { requireManage } from '../../obligations/policy.ts'

export interface YearlyFigure {
  enterprise: string
  figure: string
  year: number
  /** Integer fen. */
  fen: number
}

/** Keeps a yearly figure; a later one of the same year replaces the earlier. Rosters that are approved do not change with it. */
export async function keepFigure(
  app: App,
  tx: Tx,
  { enterprise, figure, year, fen }: YearlyFigure,
): Promise<'added' | 'changed' | 'same'> {
  requireManage(tx.viewer)
  const { city, name } = tx.viewer
  const held = await tx.maybeOne<{ fen: number }>(
    `select value_fen as fen from enterprise_figures
     where city = $1 and figure = $2 and year = $3 and enterprise = $4 for update`,
    [city, figure, year, enterprise],
  )
  if (held?.fen === fen) return 'same'
  await tx.query(
    `insert into enterprise_figures (city, enterprise, figure, year, value_fen, made_at, made_by)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (city, figure, year, enterprise) do update
       set value_fen = excluded.value_fen, made_at = excluded.made_at, made_by = excluded.made_by`,
    [city, enterprise, figure, year, fen, new Date(app.clock.now()), name],
  )
  return held ? 'changed' : 'added'
}
