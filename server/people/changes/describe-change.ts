import { scopes } from '../api-keys/scopes.ts'

const fields: Record<string, string> = { name: '姓名', phone: '电话', email: '电子邮箱' }

/** What an administrator's change says beyond its target, in words: the post, the day, the fields, the scopes. */
export function describeChange(data: Record<string, unknown>): string {
  const { enterprise, post, since, until } = data
  const parts = [
    typeof enterprise === 'string' && enterprise,
    typeof post === 'string' && post,
    typeof since === 'string' && `${since} 起`,
    typeof until === 'string' && `${until} 起不再任`,
    wordsOf(data['fields'], (id) => fields[id]),
    wordsOf(data['scopes'], (id) => scopes.find((scope) => scope.id === id)?.name),
  ]
  return parts.filter(Boolean).join('，')
}

function wordsOf(ids: unknown, word: (id: string) => string | undefined): string {
  return Array.isArray(ids) ? ids.map((id) => word(String(id)) ?? String(id)).join('、') : ''
}
