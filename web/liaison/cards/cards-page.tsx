import { Select } from 'antd'
import { useState } from 'react'
import type { CardList, CardRow } from '../../../server/liaison/cards/contract.ts'
import { useFilters } from '../../app/address.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useGet } from '../../app/query.ts'
import { Button, LinkButton } from '../../kit/button.tsx'
import { cx } from '../../kit/cx.ts'
import { DeskPage } from '../../kit/desk-page.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { Skeleton } from '../../kit/skeleton.tsx'
import { EmptyState } from '../../kit/state.tsx'
import { useLiaisonAddresses } from '../liaison-addresses.ts'
import { LiaisonPages } from '../liaison-pages.tsx'
import { SendCardDialog, WriteCardDialog } from './card-dialogs.tsx'
import styles from './cards-page.module.css'
import { ContactCard } from './contact-card.tsx'

/** Every contact card, unit by unit; printed, as many as fit on each sheet. */
export function CardsPage() {
  const { data, error, refetch } = useGet<CardList>('/liaison/cards')
  const [{ unit }, setAddress] = useFilters()
  const units = [...Map.groupBy(data?.rows ?? [], ({ post }) => post.unit)]
  const filled = data?.rows.filter(({ card }) => card).length ?? 0
  return (
    <DeskPage>
      <div className="no-print">
        <PageHead
          title="联系卡"
          note={data && `${filled} / ${data.rows.length} 张已填`}
          acts={
            <>
              <Select
                aria-label="单位"
                style={{ width: 180 }}
                allowClear
                showSearch
                placeholder="全部单位"
                value={unit ?? null}
                options={units.map(([name, rows]) => ({ value: name, label: `${name} ${rows.length}` }))}
                onChange={(value: string | null) => setAddress({ unit: value ?? undefined })}
              />
              <Button onClick={() => window.print()}>打印已填的卡</Button>
            </>
          }
        />
      </div>
      <LiaisonPages flush />
      {error && <ProblemState error={error} title="没有读到联系卡" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={10} />}
      {data?.rows.length === 0 && <EmptyState title="没有要做联系卡的岗位" />}
      <div className={styles.sheet}>
        {units
          .filter(([name]) => !unit || name === unit)
          .map(([name, rows]) => (
            <section key={name} aria-label={name} className={cx(rows.every(({ card }) => !card) && styles.unfilled)}>
              <h2 className={styles.unit}>{name}</h2>
              <div className={styles.grid}>
                {rows.map((row) => (
                  <CardWithActs key={row.post.id} row={row} />
                ))}
              </div>
            </section>
          ))}
      </div>
    </DeskPage>
  )
}

function CardWithActs({ row }: { row: CardRow }) {
  const [open, setOpen] = useState<'write' | 'send' | null>(null)
  const addresses = useLiaisonAddresses('desk')
  const close = () => setOpen(null)
  return (
    <div className={styles.one} data-empty={!row.card || undefined}>
      <ContactCard post={row.post} card={row.card} heading="h3" />
      <div className={styles.acts}>
        <span>{row.card ? `已发 ${row.sent} 户` : `联系 ${row.links} 户`}</span>
        {row.mayEdit && (
          <Button size="small" onClick={() => setOpen('write')}>
            <span className="sr">{`${row.post.name} `}</span>
            {row.card ? '修改' : '填写'}
          </Button>
        )}
        {row.card && row.mayEdit && (
          <Button size="small" onClick={() => setOpen('send')}>
            <span className="sr">{`${row.post.name} `}</span>发给企业
          </Button>
        )}
        {row.card && (
          <LinkButton size="small" to={addresses.card(row.post.id)}>
            <span className="sr">{`${row.post.name} `}</span>单张
          </LinkButton>
        )}
      </div>
      {open === 'write' && <WriteCardDialog row={row} onClose={close} />}
      {open === 'send' && <SendCardDialog row={row} onClose={close} />}
    </div>
  )
}
