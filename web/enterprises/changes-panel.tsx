import type { EnterpriseChangeRecord } from '../../server/enterprises/contract.ts'
import { longTime } from '../app/format.ts'
import { Panel } from '../kit/panel.tsx'
import { Timeline } from '../kit/timeline.tsx'

const acts: Record<EnterpriseChangeRecord['what'], string> = {
  create: '登记',
  import: '导入',
  edit: '修改',
  merge: '合并',
}

/** Names of the columns as the record of changes keeps them; the raw amount stands beside its text already. */
const fields: Record<string, string> = {
  credit_code: '信用代码',
  name: '名称',
  district: '区县',
  place: '登记地区',
  kind: '企业类型',
  industry: '行业',
  capital_text: '注册资本',
  established: '成立日期',
  address: '住所',
  scope: '经营范围',
  key_enterprise: '重点企业',
  above_scale: '规模以上',
  size: '规模',
  status: '经营状态',
}
const left = new Set(['capital_fen', 'currency'])

/** Who changed what, newest first. */
export function ChangesPanel({ changes }: { changes: EnterpriseChangeRecord[] }) {
  return (
    <Panel title="谁改过什么">
      <Timeline
        form="portal"
        items={changes.map((change, index) => ({
          id: `${change.at}-${index}`,
          time: longTime(change.at),
          who: change.by,
          what: whatChanged(change),
        }))}
      />
    </Panel>
  )
}

function whatChanged({ what, fields: changed }: EnterpriseChangeRecord): string {
  const { merged, reason } = changed
  if (merged) return `把“${say(merged.from)}”并入“${say(merged.to)}”${reason ? `，理由：${say(reason.to)}` : ''}`
  const parts = Object.entries(changed)
    .filter(([name]) => !left.has(name))
    .map(
      ([name, { from, to }]) =>
        `${fields[name] ?? name}${from === null || from === '' ? '' : `由“${say(from)}”`}${to === null || to === '' ? '清空' : `改为“${say(to)}”`}`,
    )
  return parts.length ? `${acts[what]}，${parts.join('；')}` : acts[what]
}

function say(value: unknown): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  const text = String(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
