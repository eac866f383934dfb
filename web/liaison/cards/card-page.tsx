import { useState } from 'react'
import type { CardPage as Page } from '../../../server/liaison/cards/contract.ts'
import { useParam } from '../../app/address.ts'
import { longTime } from '../../app/format.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useGet } from '../../app/query.ts'
import { useTitle } from '../../app/use-title.ts'
import { Button } from '../../kit/button.tsx'
import { DeskPage } from '../../kit/desk-page.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { Panel } from '../../kit/panel.tsx'
import { ListRow, RowList } from '../../kit/row-list.tsx'
import { Skeleton } from '../../kit/skeleton.tsx'
import { EmptyState } from '../../kit/state.tsx'
import { useLiaisonAddresses } from '../liaison-addresses.ts'
import { SendCardDialog, WriteCardDialog } from './card-dialogs.tsx'
import styles from './cards-page.module.css'
import { ContactCard } from './contact-card.tsx'

/** One card: printed at the size of a business card; its earlier versions, and which enterprises hold it. */
export function CardPage() {
  const { data, error, refetch } = useGet<Page>(`/liaison/posts/${useParam('post')}/card`)
  const { cards } = useLiaisonAddresses('desk')
  const [open, setOpen] = useState<'write' | 'send' | null>(null)
  const close = () => setOpen(null)
  useTitle(data && `联系卡 ${data.post.name}`)
  return (
    <DeskPage>
      <div className="no-print">
        <PageHead
          title={data ? `${data.post.name}的联系卡` : '联系卡'}
          crumbs={[{ label: '联系卡', to: cards }, { label: data?.post.name ?? '…' }]}
          acts={
            data && (
              <>
                {data.mayEdit && <Button onClick={() => setOpen('write')}>{data.card ? '修改' : '填写'}</Button>}
                {data.mayEdit && data.card && <Button onClick={() => setOpen('send')}>发给企业</Button>}
                {data.card && <Button onClick={() => window.print()}>打印这一张</Button>}
              </>
            )
          }
        />
      </div>
      {error && <ProblemState error={error} title="没有读到这张联系卡" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} />}
      {data && (
        <div className={styles.lone}>
          <ContactCard post={data.post} card={data.card} heading="h2" />
          <Records page={data} />
        </div>
      )}
      {data && open === 'write' && <WriteCardDialog row={data} onClose={close} />}
      {data && open === 'send' && <SendCardDialog row={data} onClose={close} />}
    </DeskPage>
  )
}

function Records({ page: { recipients, versions } }: { page: Page }) {
  return (
    <div className={`no-print ${styles.records}`}>
      <Panel title={`发到 ${recipients.length} 户企业`} pad={false}>
        {recipients.length === 0 && <EmptyState bare title="还没有发给企业" />}
        <RowList label="收到这张卡的企业">
          {recipients.map(({ id, name, sentAt }) => (
            <ListRow key={id} title={name} line={`${longTime(sentAt)} 发`} />
          ))}
        </RowList>
      </Panel>
      {versions.length > 1 && (
        <Panel title="历次修改" pad={false}>
          <RowList label="历次修改">
            {versions.map((each) => (
              <ListRow
                key={each.version}
                title={`第 ${each.version} 版：${[each.officePhone, each.mobile].filter(Boolean).join('，')}`}
                line={`${each.madeBy} ${longTime(each.madeAt)}；${each.helps}`}
              />
            ))}
          </RowList>
        </Panel>
      )}
    </div>
  )
}
