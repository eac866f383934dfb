import type { Tx } from '../../database/tx.ts'
import type { OfficialDocument } from '../../documents/official/paper.ts'
import type { App } from '../../platform/app.ts'
import { dateOf } from '../../platform/today.ts'
import type { LeaderAllocation } from './contract.ts'
import { readCurrent } from './current.ts'
import { originWords } from './origin-words.ts'
import { requirePlan } from './plans.ts'
import { requireAllocations } from './policy.ts'
import { presentLeaderAllocation } from './read-leader-allocation.ts'
import { requireAllocation } from './store.ts'

/** One leader's list as an official document; before approval it says that it is a draft. */
export async function leaderPaper(
  app: App,
  tx: Tx,
  id: string,
  post: string,
): Promise<{ name: string; paper: OfficialDocument }> {
  requireAllocations(tx.viewer)
  const pack = app.packs.get(tx.viewer.city)
  const row = await requireAllocation(tx, id)
  const plan = requirePlan(pack, row.plan)
  const list = presentLeaderAllocation(pack, await readCurrent(tx, row), post)
  const office = pack.organisations.find((unit) => unit.id === officeOf(pack.posts))
  const approved = row.state === 'approved'
  const title = `${row.year}年${list.name}联系企业名单`
  return {
    name: `${row.year} 年${list.name}联系企业名单`,
    paper: {
      issuer: office?.name ?? pack.name,
      title: approved ? title : `${title}\n（第${row.draft}稿）`,
      body: [{ paragraph: openingOf(plan.name, list) }, tableOf(list)],
      date: dateOf(row.approvedAt ?? app.clock.now()),
    },
  }
}

const officeOf = (posts: readonly { organisation: string; powers: readonly string[] }[]) =>
  posts.find(({ powers }) => powers.includes('liaison.manage'))?.organisation

function openingOf(plan: string, { name, park, enterprises, counts }: LeaderAllocation): string {
  const where = park ? `，联系园区为${park}` : ''
  const changes = [
    counts.kept > 0 ? `上年继续联系${counts.kept}户` : '',
    counts.new > 0 ? `新进名单${counts.new}户` : '',
    counts.moved > 0 ? `由其他领导转来${counts.moved}户` : '',
    counts.byHand > 0 ? `人工调整${counts.byHand}户` : '',
  ].filter(Boolean)
  return `按${plan}的规则，${name}联系企业${enterprises.length}户${where}${changes.length > 0 ? `。其中${changes.join('、')}` : ''}。`
}

const tableOf = ({ enterprises }: LeaderAllocation): OfficialDocument['body'][number] => ({
  table: {
    columns: [
      { title: '序号', share: 0.7 },
      { title: '企业', share: 3.4 },
      { title: '所在地', share: 1.2 },
      { title: '运行\n情况', share: 0.9 },
      { title: '为什么归这一岗', share: 2.8 },
      { title: '来源', share: 0.9 },
    ],
    rows: enterprises.map(({ name, district, grade, why, origin }, index) => [
      String(index + 1),
      name,
      district,
      grade ?? '',
      why,
      originWords[origin],
    ]),
  },
})
