import type { OwnLiaison } from '../../../server/liaison/own/contract.ts'
import { useCityHref } from '../../app/address.ts'
import { useGet } from '../../app/query.ts'
import { Panel } from '../../kit/panel.tsx'
import { ListRow, RowList } from '../../kit/row-list.tsx'

/** On the portal's first page: who is linked to the enterprise, and whether a day waits for an answer. */
export function OwnLeadersRow() {
  const href = useCityHref()
  const { data } = useGet<OwnLiaison>('/liaison/own')
  const waiting = data?.appointments.filter(({ may }) => may.confirm).length ?? 0
  return (
    <Panel pad={false}>
      <RowList label="联系我的领导">
        <ListRow
          to={href('/e/liaison')}
          title="联系我的领导"
          line={waiting > 0 ? `有 ${waiting} 个日子等您答复` : data && linkedWords(data)}
        />
      </RowList>
    </Panel>
  )
}

const linkedWords = ({ leaders }: OwnLiaison): string =>
  leaders.length > 0 ? leaders.map(({ post }) => post.name).join('、') : '怎么找、什么时候来过'
