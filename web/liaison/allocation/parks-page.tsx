import { Select } from 'antd'
import type { ParkInput, ParkLine, ParksView } from '../../../server/liaison/allocation/contract.ts'
import { useParam } from '../../app/address.ts'
import { api } from '../../app/api.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useGet, useSend } from '../../app/query.ts'
import { Button, LinkButton } from '../../kit/button.tsx'
import { cx } from '../../kit/cx.ts'
import { DeskPage } from '../../kit/desk-page.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { Panel } from '../../kit/panel.tsx'
import { Skeleton } from '../../kit/skeleton.tsx'
import { Tag } from '../../kit/tag.tsx'
import { useToast } from '../../kit/use-toast.ts'
import { useAllocationAddresses } from './allocation-addresses.ts'
import styles from './allocation.module.css'

/** Which park each leader takes, beside what stands in each park (GZ-07). */
export function ParksPage() {
  const id = useParam('id')
  const path = `/liaison/allocations/${id}/parks`
  const { data, error, refetch } = useGet<ParksView>(path)
  const addresses = useAllocationAddresses()
  const toast = useToast()
  const give = useSend((base, input: ParkInput) => api.post(`${base}${path}`, input))
  const propose = useSend((base) => api.post(`${base}${path}/propose`))
  const failed = give.error ?? propose.error
  const waiting = data?.leaders.filter(({ park }) => !park).length ?? 0
  const proposeAll = () => propose.mutate(undefined, { onSuccess: () => toast.done('园区方案已提出，手定的没有动') })
  return (
    <DeskPage>
      <PageHead
        title="各位领导的园区"
        note={data && `每位${data.needs}`}
        crumbs={[
          { label: '企业分配', to: addresses.list },
          { label: data ? `${data.year} 年度${data.plan.name}` : '…', to: addresses.one(id) },
          { label: '园区' },
        ]}
        acts={
          data?.mayChange && (
            <>
              <Button busy={propose.isPending} onClick={proposeAll} {...(waiting > 0 && { tone: 'main' as const })}>
                提出园区方案
              </Button>
              {waiting === 0 && (
                <LinkButton tone="main" to={addresses.one(id)}>
                  园区定了，去计算
                </LinkButton>
              )}
            </>
          )
        }
      />
      {error && <ProblemState error={error} title="没有读到园区" retry={() => void refetch()} />}
      {failed && <ProblemState error={failed} title="没有定下" />}
      {!data && !error && <Skeleton lines={12} />}
      {data && (
        <div className={styles.parks}>
          <Leaders view={data} onGive={(input) => give.mutate(input, { onSuccess: () => toast.done('园区已定') })} />
          <Parks parks={data.parks} />
        </div>
      )}
    </DeskPage>
  )
}

function Leaders({ view, onGive }: { view: ParksView; onGive: (input: ParkInput) => void }) {
  const name = (id: string | null) => view.parks.find((park) => park.id === id)?.name ?? ''
  return (
    <Panel title={`${view.leaders.length} 位领导`} note="每位一个园区" pad={false} className={styles.column}>
      <table className={cx(styles.table, styles.stack)}>
        <caption className="sr">各位领导的园区和为什么</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.parkPost}>
              岗位
            </th>
            <th scope="col" className={styles.parkSelect}>
              园区
            </th>
            <th scope="col">为什么</th>
          </tr>
        </thead>
        <tbody>
          {view.leaders.map(({ post, name: leader, park, previous, origin, reason }) => (
            <tr key={post}>
              <td data-head="岗位">
                <strong>{leader}</strong>
              </td>
              <td data-head="园区">
                {view.mayChange ? (
                  <Select
                    aria-label={`${leader}的园区`}
                    style={{ width: '100%' }}
                    placeholder="选园区"
                    value={park}
                    options={view.parks.map((each) => ({ value: each.id, label: `${each.name}（${each.total} 户）` }))}
                    onChange={(value: string) => onGive({ post, park: value })}
                  />
                ) : (
                  name(park)
                )}
              </td>
              <td data-head="为什么" className={styles.why}>
                {origin === 'hand' && <Tag tone="near">手定</Tag>} {reason}
                {previous && previous !== park && <span className="muted">{`；上年在${name(previous)}`}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

function Parks({ parks }: { parks: ParkLine[] }) {
  return (
    <Panel title={`${parks.length} 个园区`} note="名单上的企业" pad={false} className={styles.column}>
      <table className={styles.table}>
        <caption className="sr">各园区的企业，按运行情况</caption>
        <thead>
          <tr>
            <th scope="col">园区</th>
            <th scope="col" className={styles.right}>
              规上
            </th>
            <th scope="col" className={styles.right}>
              较好
            </th>
            <th scope="col" className={styles.right}>
              一般
            </th>
            <th scope="col" className={styles.right}>
              困难
            </th>
            <th scope="col" className={styles.right}>
              够几位
            </th>
            <th scope="col" className={styles.right}>
              已定
            </th>
          </tr>
        </thead>
        <tbody>
          {parks.map(({ id, name, aboveScale, byGrade, room, leaders }) => (
            <tr key={id} className={cx(leaders > room && styles.binding)}>
              <td>{name}</td>
              <td className={cx(styles.right, 'num')}>{aboveScale}</td>
              <td className={cx(styles.right, 'num')}>{byGrade.good}</td>
              <td className={cx(styles.right, 'num')}>{byGrade.fair}</td>
              <td className={cx(styles.right, 'num')}>{byGrade.poor}</td>
              <td className={cx(styles.right, 'num')}>{room}</td>
              <td className={cx(styles.right, 'num', leaders > room && styles.strong)}>{leaders}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
