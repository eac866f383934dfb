import { addDays } from '../../engine/calendar/civil-date.ts'
import type { CityPack } from '../../engine/city/types.ts'
import { actOnCase } from '../cases/act-on-case.ts'
import { loadCase } from '../cases/load-case.ts'
import type { Tx } from '../database/tx.ts'
import { recordVisit } from '../liaison/record-visit.ts'
import type { App } from '../platform/app.ts'
import { today as todayOf } from '../platform/today.ts'
import type { Cast } from './viewers.ts'
import { viewerOfPost } from './viewers.ts'

interface Scene {
  app: App
  cast: Cast
}

const problems = [
  ['厂区门口道路挖开后两个月没有恢复，大车进不来，请协调路面恢复时间。'],
  ['二期用电增容方案还没有批复，设备到了没法开机。', '新招的工人没有地方住，想申请人才公寓。'],
  ['一笔政府采购货款拖了半年没付，资金周转很紧。'],
  ['产业扶持资金去年就公示了，到现在没有到账。', '园区污水管网经常倒灌，雨天要停产。'],
  ['进口设备通关排期太久，影响投产。'],
]

/** Today some leaders of the city record visits of the last days with problems heard there; the first of them could not solve one and handed it up (ZB-12). */
export async function hearProblems(scene: Scene): Promise<void> {
  const { app, cast } = scene
  const visits = await app.database.system(cast.pack.id, (tx) => readPairs(tx, cast.pack, todayOf(app.clock)))
  for (const [index, { post, enterprise }] of visits.entries()) {
    const visit = {
      enterprise,
      on: addDays(todayOf(app.clock), -index),
      place: '企业厂区',
      saw: '看了车间，与企业负责人和班组长座谈',
      cleanConduct: true,
      problems: problems[index] ?? [],
    }
    await app.database.transaction(viewerOfPost(cast, post), async (tx) => {
      const { id } = await recordVisit(app, tx, visit, null)
      if (index === 0) await handUp(app, tx, id)
    })
  }
}

/** One linked enterprise of each of the first leaders who have any. */
const readPairs = (tx: Tx, { posts }: CityPack, today: string): Promise<{ post: string; enterprise: string }[]> =>
  tx.many(
    `select distinct on (array_position($3::text[], post)) post, enterprise from liaison_links
     where city = $1 and year = $2 and level = 'city' and until is null and post = any ($3::text[])
     order by array_position($3::text[], post), enterprise limit ${problems.length}`,
    [
      tx.viewer.city,
      Number(today.slice(0, 4)),
      posts.filter(({ powers }) => powers.includes('appeals.coordinate')).map(({ id }) => id),
    ],
  )

async function handUp(app: App, tx: Tx, visit: string): Promise<void> {
  const heard = await tx.maybeOne<{ case_id: string }>(
    'select case_id from liaison_problems where city = $1 and visit = $2 limit 1',
    [tx.viewer.city, visit],
  )
  if (!heard) return
  const { kind, state } = await loadCase(app, tx, heard.case_id)
  if (state.coordinator !== tx.viewer.post || !kind.rungActions.escalate) return
  await actOnCase(app, tx, {
    reference: heard.case_id,
    action: kind.rungActions.escalate,
    data: { reason: '涉及三个部门和一家国企，本人协调两次没有结果。' },
    expectedVersion: null,
    requestKey: null,
  })
}
