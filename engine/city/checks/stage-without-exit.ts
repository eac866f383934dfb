import { inKinds, judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** From every stage that has not ended some action leads on. */
export const stageWithoutExit: PackCheck = (pack) =>
  judge(
    'stage-without-exit',
    '没有走不出去的环节。',
    inKinds(pack, (kind) =>
      Object.entries(kind.stages)
        .filter(([id, stage]) => {
          const leaving = Object.values(kind.actions).filter(
            ({ from, to, toWhen }) => from.includes(id) && ((to ?? id) !== id || toWhen !== undefined),
          )
          return stage.mode !== 'ended' && leaving.length === 0
        })
        .map(([, stage]) => `环节“${stage.name}”没有动作可以走出去，也不是终点`),
    ),
  )
