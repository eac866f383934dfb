import type { OpenedAppeal } from '../../server/appeals/contract.ts'
import type { EnterpriseView } from '../../server/enterprises/contract.ts'
import { useGet } from '../app/query.ts'
import { useSession } from '../app/session.ts'
import { PhonePage } from '../kit/phone.tsx'
import { FiledMatter } from './filed-matter.tsx'
import { MatterForm } from './matter-form.tsx'
import { usePortalAddresses } from './portal-addresses.ts'
import { useNewMatter } from './use-new-matter.ts'

/** Saying what is wrong, in three fields; afterwards its number and what is promised. */
export function NewMatterPage() {
  const { enterprise } = useSession()
  const { home } = usePortalAddresses()
  const known = useGet<EnterpriseView>(enterprise ? `/enterprises/${enterprise.id}` : null).data
  const matter = useNewMatter(known?.contact?.phone ?? '')
  const { filed } = matter
  if (filed) return <Filed filed={filed} onAgain={matter.again} back={home} />
  return <MatterForm matter={matter} back={home} />
}

function Filed({ filed, onAgain, back }: { filed: OpenedAppeal; onAgain: () => void; back: string }) {
  return (
    <PhonePage title="已提交" back={back} aside={filed.number}>
      <FiledMatter filed={filed} onAgain={onAgain} />
    </PhonePage>
  )
}
