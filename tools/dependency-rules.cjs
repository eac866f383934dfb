// Which part may know which (docs/architecture.md). `web → (HTTP) → server → engine ← cities`.

const tests = '[.]test[.]tsx?$|/testing[-a-z]*[.]tsx?$|^server/testing/'

/** Folders of `server/` that every mechanism may use; every other folder is a mechanism and meets the rest through these. */
const shared = [
  'access',
  'audit',
  'calendar',
  'cases',
  'database',
  'demo',
  'documents',
  'enterprises',
  'files',
  'imports',
  'jobs',
  'live',
  'live',
  'notices',
  'obligations',
  'packs',
  'people',
  'platform',
  'testing',
].join('|')

/** The composition root and what fills an empty installation. */
const root = '^server/[a-z-]+[.]ts$|^server/demo/'

module.exports = {
  forbidden: [
    {
      name: 'engine-stands-alone',
      comment: 'The engine is pure: it knows nothing of ours, of Node or of npm, so that it can be proved by example.',
      severity: 'error',
      from: { path: '^engine/', pathNot: tests },
      to: { pathNot: '^engine/' },
    },
    {
      name: 'cities-use-the-front-door',
      comment: 'A pack is data. It imports its own folder and engine/city/index.ts, nothing else.',
      severity: 'error',
      from: { path: '^cities/([^/]+)/', pathNot: tests },
      to: { pathNot: '^cities/$1/|^engine/city/index[.]ts$' },
    },
    {
      name: 'nobody-names-a-city',
      comment: 'Only the composition root and journeys know which cities there are; other tests use the invented one.',
      severity: 'error',
      from: { path: '^(engine|server|web)/', pathNot: root },
      to: { path: '^cities/', pathNot: '^cities/sample/' },
    },
    {
      name: 'the-sample-city-is-for-tests',
      severity: 'error',
      from: { path: '^(engine|server|web)/', pathNot: `${tests}|${root}` },
      to: { path: '^cities/' },
    },
    {
      name: 'server-knows-no-pages',
      severity: 'error',
      from: { path: '^(engine|cities|server)/' },
      to: { path: '^web/' },
    },
    {
      name: 'pages-know-contracts-only',
      comment: 'What pages know of the server is the shape of its answers.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(engine|cities|server|tests|bench|tools)/', pathNot: '^server/[-a-z/]*contract[.]ts$' },
    },
    {
      name: 'pages-take-types-only',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^server/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'contracts-stand-alone',
      comment: 'A contract is read by pages too, so it may build on other contracts and on schemas only.',
      severity: 'error',
      from: { path: '^server/[-a-z/]*contract[.]ts$' },
      to: { path: '^(server|engine|cities)/', pathNot: 'contract[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'mechanisms-meet-through-cases-and-events',
      comment: 'Deleting a mechanism is deleting its folder and one line of server/mechanisms.ts.',
      severity: 'error',
      from: { path: '^server/([^/]+)/', pathNot: `${tests}|^server/(${shared})/` },
      to: { path: '^server/[^/]+/', pathNot: `^server/(?:$1|${shared})/|contract[.]ts$` },
    },
    {
      name: 'shared-parts-know-no-mechanism',
      severity: 'error',
      from: { path: `^server/(?:${shared})/`, pathNot: `${tests}|${root}` },
      to: { path: '^server/[^/]+/', pathNot: `^server/(?:${shared})/|contract[.]ts$` },
    },
    {
      name: 'product-needs-no-test',
      severity: 'error',
      from: { path: '^(engine|cities|server|web)/', pathNot: tests },
      to: { path: `${tests}|^(tests|bench|tools)/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'product-needs-no-development-package',
      severity: 'error',
      from: { path: '^(engine|cities|server)/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'every-import-leads-somewhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
}
