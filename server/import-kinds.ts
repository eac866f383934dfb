import { appealImport } from './appeals/import-appeals.ts'
import { enterpriseImport } from './enterprises/import-enterprises.ts'
import { liaisonImport } from './liaison/import-links.ts'
import { figureImport } from './liaison/rosters/import-figures.ts'
import { gradeImport } from './liaison/rosters/import-grades.ts'
import type { ImportKind } from './imports/import-kind.ts'

/** The tables the product takes in; a new kind is one line here. */
export const importKinds: readonly ImportKind[] = [
  enterpriseImport,
  appealImport,
  liaisonImport,
  figureImport,
  gradeImport,
]
