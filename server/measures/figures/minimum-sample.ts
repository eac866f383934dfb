import type { FigureContext } from './figure.ts'

/** Below so many answers nothing is scored (rule 12); the strictest of the kinds looked at. */
export function minimumSample({ pack, args }: FigureContext): number {
  const kinds = pack.caseKinds.filter(({ id }) => !args.kind || args.kind === id)
  return Math.max(0, ...kinds.map((kind) => kind.minimumSample.cases))
}
