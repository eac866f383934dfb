import type { EnterpriseChangeRecord, EnterpriseChoices } from '../../server/enterprises/contract.ts'
import { longTime } from '../app/format.ts'
import { useGet } from '../app/query.ts'
import { Panel } from '../kit/panel.tsx'
import { Timeline } from '../kit/timeline.tsx'
import { sizeWords, statusWords } from './enterprise-words.ts'

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
  business_group: '集团',
  park: '园区',
  tags: '标签',
}
const left = new Set(['capital_fen', 'currency'])

/** Who changed what, newest first. */
export function ChangesPanel({ changes }: { changes: EnterpriseChangeRecord[] }) {
  const { data: choices } = useGet<EnterpriseChoices>('/enterprises/choices')
  return (
    <Panel title="谁改过什么">
      <Timeline
        form="portal"
        items={changes.map((change, index) => ({
          id: `${change.at}-${index}`,
          time: longTime(change.at),
          who: change.by,
          what: whatChanged(change, choices),
        }))}
      />
    </Panel>
  )
}

function whatChanged({ what, fields: changed }: EnterpriseChangeRecord, choices?: EnterpriseChoices): string {
  const { merged, reason } = changed
  if (merged) return `把“${say(merged.from)}”并入“${say(merged.to)}”${reason ? `，理由：${say(reason.to)}` : ''}`
  const parts = Object.entries(changed)
    .filter(([name]) => !left.has(name))
    .map(([name, change]) => {
      const [from, to] = [change.from, change.to].map((value) => say(value, wordsOf(name, choices)))
      return `${fields[name] ?? name}${from && `由“${from}”`}${to ? `改为“${to}”` : '清空'}`
    })
  return parts.length ? `${acts[what]}，${parts.join('；')}` : acts[what]
}

/** The words of a field that is kept as ids. */
function wordsOf(field: string, choices?: EnterpriseChoices): Readonly<Record<string, string>> {
  if (field === 'status') return statusWords
  if (field === 'size') return sizeWords
  const named = { district: choices?.districts, park: choices?.parks, tags: choices?.tags }[field] ?? []
  return Object.fromEntries(named.map(({ id, name }) => [id, name]))
}

function say(value: unknown, words: Readonly<Record<string, string>> = {}): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (Array.isArray(value)) return value.map((each) => say(each, words)).join('、')
  const text = words[String(value)] ?? String(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
