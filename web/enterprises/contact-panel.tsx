import type { EnterpriseView } from '../../server/enterprises/contract.ts'
import { FactList } from '../kit/fact-list.tsx'
import { Panel } from '../kit/panel.tsx'

/** Whom to ring; in part only where the post does not need all of it. */
export function ContactPanel({ enterprise: { contact } }: { enterprise: EnterpriseView }) {
  return (
    <Panel title="联系谁" note={contact?.masked && '您的岗位只显示一部分'}>
      {contact ? (
        <FactList
          facts={[
            ['联系人', contact.person],
            ['电话', contact.phone],
          ]}
        />
      ) : (
        '没有登记联系人。'
      )}
    </Panel>
  )
}
