import type { CaseList } from '../../server/cases/contract.ts'
import type { Filters } from '../app/address.ts'
import { clockTime } from '../app/format.ts'
import { CountTabs } from '../kit/count-tabs.tsx'
import type { LightName } from '../kit/mark.tsx'
import { lightNames } from './case-choices.ts'

const marks: Record<string, LightName> = { late: 'late', today: 'near', near: 'near', ok: 'ok', hold: 'hold' }

interface Props {
  list: CaseList | undefined
  query: Filters
  /** The address of this list under another filter. */
  hrefOf: (query: Filters) => string
}

/** How many cases stand under each light; a tab narrows the list to it. */
export function CaseTabs({ list, query, hrefOf }: Props) {
  const counts: Record<string, number> = list?.counts ?? {}
  const light = query['light']
  const to = (id: string | undefined) => hrefOf({ ...query, light: id, page: undefined })
  return (
    <CountTabs
      label="按时限"
      note={list && `${clockTime(list.at)} 更新`}
      tabs={[
        { to: to(undefined), label: '全部', count: counts['all'], current: !light },
        ...lightNames.map(({ id, name }) => ({
          to: to(id),
          label: name,
          count: counts[id],
          current: light === id,
          ...(marks[id] && { light: marks[id] }),
        })),
      ]}
    />
  )
}
