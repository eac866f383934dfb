import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { EnterpriseChange, EnterpriseView } from '../../server/enterprises/contract.ts'
import { useParam } from '../app/address.ts'
import { api } from '../app/api.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet, useSend } from '../app/query.ts'
import { useTitle } from '../app/use-title.ts'
import { Button, LinkButton } from '../kit/button.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Panel } from '../kit/panel.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { useToast } from '../kit/use-toast.ts'
import { useEnterpriseAddresses } from './enterprise-addresses.ts'
import { changesOf, draftOf } from './enterprise-draft.ts'
import { EnterpriseForm } from './enterprise-form.tsx'
import styles from './enterprises.module.css'

/** Changes the registered facts of one enterprise. */
export function EditEnterprisePage() {
  const id = useParam('id')
  const enterprise = useGet<EnterpriseView>(`/enterprises/${id}`)
  useTitle(enterprise.data && `修改 ${enterprise.data.name}`)
  return (
    <DeskPage>
      {enterprise.isPending && <Skeleton lines={10} />}
      {enterprise.error && <ProblemState error={enterprise.error} retry={() => void enterprise.refetch()} />}
      {enterprise.data && <Editing enterprise={enterprise.data} reread={() => void enterprise.refetch()} />}
    </DeskPage>
  )
}

/**
 * The form keeps what it was opened with: only what the person changed is sent. When somebody else was faster, the newest
 * version is read and a second press saves on top of it.
 */
function Editing({ enterprise, reread }: { enterprise: EnterpriseView; reread: () => void }) {
  const [before] = useState(() => draftOf(enterprise))
  const [draft, setDraft] = useState(before)
  const addresses = useEnterpriseAddresses()
  const navigate = useNavigate()
  const toast = useToast()
  const { mutate, isPending, error } = useSend((base, change: EnterpriseChange) =>
    api.patch<EnterpriseView>(`${base}/enterprises/${enterprise.id}`, change),
  )
  const changes = changesOf(draft, before)
  const save = () =>
    mutate(
      { ...changes, version: enterprise.version },
      {
        onSuccess: () => {
          toast.done('已保存')
          void navigate({ href: addresses.one(enterprise.id) })
        },
        onError: ({ code }) => code === 'version-conflict' && reread(),
      },
    )
  return (
    <>
      <PageHead
        title={`修改 ${enterprise.name}`}
        crumbs={[
          { label: '企业名录', to: addresses.list() },
          { label: enterprise.name, to: addresses.one(enterprise.id) },
          { label: '修改' },
        ]}
      />
      {error && <ProblemState error={error} title="没有保存" />}
      <Panel className={styles.notice}>
        <EnterpriseForm draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} problem={error} />
        <div className={styles.foot}>
          <LinkButton to={addresses.one(enterprise.id)}>不改了</LinkButton>
          <Button
            tone="main"
            busy={isPending}
            onClick={save}
            reason={Object.keys(changes).length ? undefined : '还没有改动'}
          >
            保存改动
          </Button>
        </div>
      </Panel>
    </>
  )
}
