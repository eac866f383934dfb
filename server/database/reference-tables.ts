/** Tables that belong to no city; every other table carries `city` first in its keys and has row-level security. */
export const referenceTables = [
  'schema_migrations',
  'installation',
  'cities',
  'calendar_years',
  'calendar_days',
  'calendar_hours',
  'calendar_publications',
] as const
