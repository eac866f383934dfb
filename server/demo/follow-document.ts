import type { Measure, MeasureTask } from '../../engine/city/measures.ts'
import type { NewVerification } from '../measures/contract.ts'
import { recordVerification } from '../measures/record-verification.ts'
import { reportProgress } from '../measures/report-progress.ts'
import type { App } from '../platform/app.ts'
import { fixedClock } from '../platform/clock.ts'
import { today } from '../platform/today.ts'
import type { Chance } from './chance.ts'
import type { Cast } from './viewers.ts'
import { viewerOfPost } from './viewers.ts'

interface Following {
  app: App
  cast: Cast
  chance: Chance
  /** A document the person uploaded. */
  fileOf(person: string): Promise<string>
}

const dayMs = 86_400_000

/** Units report on about half of the document's tasks, most of them done; supervision has verified a few clauses. */
export const followDocument = async (following: Following): Promise<void> => {
  const { measures } = following.cast.pack
  for (const measure of measures) {
    for (const task of measure.tasks ?? []) {
      for (const unit of task.units) if (following.chance.percent(55)) await report(following, measure, task, unit)
    }
  }
  const telling = measures.filter(({ figure, tasks }) => figure ?? tasks)
  for (const [index, measure] of telling.slice(0, 3).entries()) await verify(following, measure, index)
}

async function report(following: Following, measure: Measure, task: MeasureTask, unit: string): Promise<void> {
  const { app, cast, chance, fileOf } = following
  const head = cast.pack.posts.find(
    ({ organisation, powers }) => organisation === unit && powers.includes('appeals.head'),
  )
  if (!head) return
  const viewer = viewerOfPost(cast, head.id)
  const tell = (daysAgo: number, state: 'in-progress' | 'done', content: string, files: string[]) =>
    app.database.transaction(viewer, (tx) =>
      reportProgress(before(app, daysAgo), tx, measure.id, { task: task.id, unit, state, content, files }),
    )
  await tell(chance.between(30, 60), 'in-progress', '已定责任科室，正在征求意见。', [])
  if (chance.percent(40) || !viewer.person) return
  await tell(chance.between(2, 25), 'done', '已经完成，材料附后。', [await fileOf(viewer.person)])
}

const findings: readonly Pick<NewVerification, 'kind' | 'findings' | 'outcome' | 'circulation'>[] = [
  {
    kind: 'unannounced',
    findings: '随机走访三户企业，问到的两件事都有人联系过；一件还没有书面答复，已请承办单位补上。',
    outcome: 'partly',
    circulation: 'city',
  },
  {
    kind: 'on-site',
    findings: '抽查台账二十件，分办、签收、办结的时间与系统一致。',
    outcome: 'kept',
    circulation: 'responsible',
  },
  {
    kind: 'survey',
    findings: '向四十户企业发了问卷，收回三十一份，多数知道该找谁反映。',
    outcome: 'kept',
    circulation: 'responsible',
  },
]

async function verify({ app, cast }: Following, measure: Measure, index: number): Promise<void> {
  const { posts, organisations } = cast.pack
  const supervisor = posts.find(({ powers }) => powers.includes('appeals.supervise'))
  const office = organisations.find(({ id }) => id === 'government')
  const found = findings[index]
  if (!supervisor || !office || !found) return
  const then = before(app, 3 + index * 4)
  const verification = { ...found, date: today(then.clock), reportedTo: [office.id] }
  await app.database.transaction(viewerOfPost(cast, supervisor.id), (tx) =>
    recordVerification(then, tx, measure.id, verification),
  )
}

const before = (app: App, days: number): App => ({ ...app, clock: fixedClock(app.clock.now() - days * dayMs) })
