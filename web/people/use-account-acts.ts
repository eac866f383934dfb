import type { CreatedPerson } from '../../server/people/contract.ts'
import type { EnterpriseAccount } from '../../server/people/enterprise-accounts/contract.ts'
import { api } from '../app/api.ts'
import type { Problem } from '../app/problem.ts'
import { useSend } from '../app/query.ts'
import { useConfirm } from '../kit/use-confirm.tsx'
import { useToast } from '../kit/use-toast.ts'

export interface AccountActs {
  reset: (account: EnterpriseAccount) => void
  /** Closes an open account, opens a closed one. */
  toggle: (account: EnterpriseAccount) => void
  error: Problem | null
}

/** What can be done to an enterprise's account; a new password goes to `onReset`. */
export function useAccountActs(onReset: (account: CreatedPerson) => void): AccountActs {
  const confirm = useConfirm()
  const toast = useToast()
  const renew = useSend((base, id: string) => api.post<CreatedPerson>(`${base}/enterprise-accounts/${id}/password`))
  const change = useSend((base, { id, active }: { id: string; active: boolean }) =>
    api.patch(`${base}/enterprise-accounts/${id}`, { active }),
  )
  const reset = async ({ id, login }: EnterpriseAccount) => {
    const content = '现在的密码和登录马上失效，要用新的临时密码登录。'
    if (await confirm({ title: `重设账号 ${login} 的密码`, content, act: '重设密码' })) {
      renew.mutate(id, { onSuccess: onReset })
    }
  }
  const toggle = async ({ id, login, active }: EnterpriseAccount) => {
    const content = '马上退出登录，不能再登录。已报的诉求照常办理，随时可以再启用。'
    if (active && !(await confirm({ title: `停用账号 ${login}`, content, act: '停用账号' }))) return
    change.mutate({ id, active: !active }, { onSuccess: () => toast.done(active ? '账号已停用' : '账号已启用') })
  }
  return {
    reset: (account) => void reset(account),
    toggle: (account) => void toggle(account),
    error: renew.error ?? change.error,
  }
}
