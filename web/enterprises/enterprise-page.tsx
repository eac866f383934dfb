import { useState } from 'react'
import type { EnterpriseView } from '../../server/enterprises/contract.ts'
import { useParam } from '../app/address.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useTitle } from '../app/use-title.ts'
import { Button, LinkButton } from '../kit/button.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { Go } from '../kit/go.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Panel } from '../kit/panel.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { useEnterpriseAddresses } from './enterprise-addresses.ts'
import { ChangesPanel } from './changes-panel.tsx'
import { ContactPanel } from './contact-panel.tsx'
import { EnterpriseMarks } from './enterprise-marks.tsx'
import styles from './enterprises.module.css'
import { MergeDialog } from './merge-dialog.tsx'
import { RegisteredPanel } from './registered-panel.tsx'

/** One enterprise: what is registered, whom to ring, what is open with it, who changed what. */
export function EnterprisePage() {
  const id = useParam('id')
  const enterprise = useGet<EnterpriseView>(`/enterprises/${id}`)
  useTitle(enterprise.data?.name)
  return (
    <DeskPage>
      {enterprise.isPending && <Skeleton lines={10} />}
      {enterprise.error && <ProblemState error={enterprise.error} retry={() => void enterprise.refetch()} />}
      {enterprise.data && <Enterprise enterprise={enterprise.data} />}
    </DeskPage>
  )
}

function Enterprise({ enterprise }: { enterprise: EnterpriseView }) {
  const addresses = useEnterpriseAddresses()
  const { id, name, creditCode, openCases, mergedInto, scope } = enterprise
  return (
    <>
      <PageHead
        title={name}
        note={<EnterpriseMarks enterprise={enterprise} />}
        crumbs={[{ label: '企业名录', to: addresses.list() }, { label: creditCode }]}
        acts={enterprise.may.edit && <Acts enterprise={enterprise} />}
      />
      {mergedInto && (
        <Panel accent className={styles.notice}>
          这一家是重复登记，已并入 <Go to={addresses.one(mergedInto.id)}>{mergedInto.name}</Go>
          。名称和信用代码都能找到那一家。
        </Panel>
      )}
      <div className={styles.beside}>
        <div className={styles.column}>
          <RegisteredPanel enterprise={enterprise} />
          {scope && (
            <Panel title="经营范围">
              <p className={styles.scope}>{scope}</p>
            </Panel>
          )}
        </div>
        <div className={styles.column}>
          <Panel title="正在办的事">
            {openCases > 0 ? (
              <Go to={addresses.openCases(id)}>{`在办 ${openCases} 件，看这些事项`}</Go>
            ) : (
              '没有在办的事项。'
            )}
          </Panel>
          <ContactPanel enterprise={enterprise} />
          {enterprise.changes.length > 0 && <ChangesPanel changes={enterprise.changes} />}
        </div>
      </div>
    </>
  )
}

function Acts({ enterprise }: { enterprise: EnterpriseView }) {
  const addresses = useEnterpriseAddresses()
  const [merging, setMerging] = useState(false)
  return (
    <>
      <Button size="small" onClick={() => setMerging(true)}>
        并入重复的一家
      </Button>
      <LinkButton to={addresses.edit(enterprise.id)} tone="main" size="small">
        修改信息
      </LinkButton>
      {merging && <MergeDialog enterprise={enterprise} onClose={() => setMerging(false)} />}
    </>
  )
}
