import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { EnterpriseView, NewEnterprise } from '../../server/enterprises/contract.ts'
import { api } from '../app/api.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useSend } from '../app/query.ts'
import { Button, LinkButton } from '../kit/button.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Panel } from '../kit/panel.tsx'
import { useToast } from '../kit/use-toast.ts'
import { useEnterpriseAddresses } from './enterprise-addresses.ts'
import { changesOf, emptyDraft } from './enterprise-draft.ts'
import { EnterpriseForm } from './enterprise-form.tsx'
import styles from './enterprises.module.css'

/** Enters one enterprise into the registry. */
export function EnterEnterprisePage() {
  const [draft, setDraft] = useState(emptyDraft)
  const addresses = useEnterpriseAddresses()
  const navigate = useNavigate()
  const toast = useToast()
  const { mutate, isPending, error } = useSend((base, input: NewEnterprise) =>
    api.post<EnterpriseView>(`${base}/enterprises`, input),
  )
  const enter = () =>
    mutate(
      { name: draft.name, creditCode: draft.creditCode, ...changesOf(draft, emptyDraft) },
      {
        onSuccess: ({ id }) => {
          toast.done('已登记')
          void navigate({ href: addresses.one(id) })
        },
      },
    )
  const missing = !draft.name.trim() || !draft.creditCode.trim()
  return (
    <DeskPage>
      <PageHead title="登记企业" crumbs={[{ label: '企业名录', to: addresses.list() }, { label: '登记' }]} />
      {error && <ProblemState error={error} title="没有登记" />}
      <Panel className={styles.notice}>
        <EnterpriseForm draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} problem={error} />
        <div className={styles.foot}>
          <LinkButton to={addresses.list()}>不登了</LinkButton>
          <Button tone="main" busy={isPending} onClick={enter} reason={missing ? '先写名称和信用代码' : undefined}>
            登记这家企业
          </Button>
        </div>
      </Panel>
    </DeskPage>
  )
}
