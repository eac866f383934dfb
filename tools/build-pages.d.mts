/** Leaves `dist/web` matching the sources. The old pages stay until the new ones are whole. */
export function ensurePagesBuilt(): void
