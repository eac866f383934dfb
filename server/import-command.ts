import { createReadStream, existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Viewer } from './access/viewer.ts'
import { systemViewer } from './access/viewer.ts'
import { composeApp } from './compose.ts'
import { joinRecords } from './database/join-records.ts'
import { importKinds } from './import-kinds.ts'
import type { ImportMode, ImportView } from './imports/contract.ts'
import { createImport } from './imports/create-import.ts'
import type { ImportKind } from './imports/import-kind.ts'
import { listRows, readImport } from './imports/read-import.ts'
import { runImport } from './imports/run-import.ts'
import { cancelImport, startImport } from './imports/start-import.ts'
import type { App } from './platform/app.ts'
import { systemClock } from './platform/clock.ts'
import { readConfig } from './platform/config.ts'
import { jsonLog } from './platform/log.ts'
import { Refusal } from './platform/refusal.ts'
import { sentenceOf, StartFailure } from './platform/start-failure.ts'

const usage = `用法 (usage): npm run import -- --city <城市> --kind <${importKinds.map(({ id }) => id).join('|')}> --file <文件> [--mode all|good]
  all   全部无误才写入（缺省）    good  只写入无误的行`

interface Order {
  city: string
  kind: ImportKind
  file: string
  mode: ImportMode
}

try {
  await run(readOrder(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Refusal ? error.detail : sentenceOf(error))
  process.exitCode = 1
}

function readOrder(args: string[]): Order {
  const text = { type: 'string' } as const
  const {
    city,
    kind: wanted,
    file,
    mode = 'all',
  } = parseArgs({ args, options: { city: text, kind: text, file: text, mode: text } }).values
  const kind = importKinds.find(({ id }) => id === wanted)
  if (!city || !kind || !file || (mode !== 'all' && mode !== 'good')) throw new StartFailure(usage)
  const path = resolve(process.env['INIT_CWD'] ?? '.', file)
  if (!existsSync(path)) throw new StartFailure(`没有这个文件 (no such file): ${path}`)
  return { city, kind, file: path, mode }
}

async function run({ city, kind, file, mode }: Order): Promise<void> {
  const config = readConfig(process.env)
  const log = jsonLog('warn')
  const records = await joinRecords(config, log)
  try {
    const app = composeApp(config, systemClock, log, records.database)
    const viewer: Viewer = { ...systemViewer(city), name: '命令行导入', powers: ['imports', ...[kind.power].flat()] }
    app.packs.get(city)
    const id = await createImport(app, viewer, kind, basename(file), createReadStream(file))
    await startImport(app, viewer, importKinds, id, mode).catch(async (error: unknown) => {
      await cancelImport(app, viewer, id)
      throw error
    })
    const progress = setInterval(() => void readImport(app, viewer, importKinds, id).then(showProgress), 1000)
    await runImport(app, importKinds, city, id).finally(() => clearInterval(progress))
    await showResult(app, viewer, await finished(app, viewer, id))
  } finally {
    await records.close()
  }
}

/** The queue of a running server may have been faster; then its work is waited for. */
async function finished(app: App, viewer: Viewer, id: string): Promise<ImportView> {
  for (;;) {
    const view = await readImport(app, viewer, importKinds, id)
    if (view.state !== 'checking' && view.state !== 'loading') return view
    showProgress(view)
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
}

function showProgress({ state, read, total, good, unit }: ImportView): void {
  const words =
    state === 'checking'
      ? `正在核对，已读 ${read} 行，共 ${total} 行`
      : `正在写入，已写 ${read} ${unit}，共 ${good} ${unit}`
  process.stderr.write(`${words}\n`)
}

async function showResult(app: App, viewer: Viewer, view: ImportView): Promise<void> {
  const { state, total, added, changed, same, bad, failure, unit, fileName } = view
  if (state === 'failed') console.log(`没有完成：${failure}`)
  else if (state === 'refused')
    console.log(`导入 ${total} 行，${bad} 行有误，一行也没有写入。加上 --mode good 可只写入无误的行。`)
  else
    console.log(
      `${fileName}：共 ${total} 行，新增 ${added} ${unit}，更新 ${changed}，以前已导入 ${same}，有误 ${bad}。`,
    )
  const { rows } = await listRows(app, viewer, view.id, { state: 'bad', pageSize: 20 })
  for (const { row, problems } of rows)
    console.log(`  第 ${row} 行：${problems.map(({ message }) => message).join(' ')}`)
  if (bad > rows.length) console.log(`  另有 ${bad - rows.length} 行有误，可在导入页下载。`)
  process.exitCode = state === 'done' ? 0 : 1
}
