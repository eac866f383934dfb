import { useState } from 'react'
import type { LeaderPage as Leader } from '../../server/liaison/contract.ts'
import { useParam } from '../app/address.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { usePower } from '../app/session.ts'
import { useTitle } from '../app/use-title.ts'
import { Button, LinkButton } from '../kit/button.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { LeaderSheet } from './leader-sheet.tsx'
import { useLiaisonAddresses } from './liaison-addresses.ts'
import styles from './liaison.module.css'
import { LinkDialog, UnlinkDialog } from './link-dialogs.tsx'

/** One leader at the desk: the same sheet as the leader's own, and the links to change by hand. */
export function LeaderPage() {
  const { data, error, refetch } = useGet<Leader>(`/liaison/posts/${useParam('post')}`)
  const addresses = useLiaisonAddresses('desk')
  const mayManage = usePower('liaison.manage')
  const [open, setOpen] = useState<'link' | 'unlink' | null>(null)
  const close = () => setOpen(null)
  useTitle(data && `联系走访 ${data.post.name}`)
  return (
    <DeskPage>
      <PageHead
        title={data?.post.name ?? '联系走访'}
        note={data && `联系 ${data.enterprises.length} 户`}
        crumbs={[{ label: '联系走访', to: addresses.home }, { label: data?.post.name ?? '…' }]}
        acts={
          data && (
            <>
              <a className={styles.export} href={addresses.yearSheet(data.post.id, data.year)} download>
                {`${data.year} 年述职用表`}
              </a>
              <LinkButton to={addresses.card(data.post.id)}>联系卡</LinkButton>
              {mayManage && data.enterprises.length > 0 && <Button onClick={() => setOpen('unlink')}>解除联系</Button>}
              {mayManage && <Button onClick={() => setOpen('link')}>加一户</Button>}
            </>
          )
        }
      />
      {error && <ProblemState error={error} title="没有读到这位领导的联系" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={10} />}
      {data && <LeaderSheet page={data} addresses={addresses} />}
      {data && open === 'link' && <LinkDialog page={data} onClose={close} />}
      {data && open === 'unlink' && <UnlinkDialog page={data} onClose={close} />}
    </DeskPage>
  )
}
