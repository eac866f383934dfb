import { useNavigate } from '@tanstack/react-router'
import type { CaseView } from '../../server/cases/contract.ts'
import type { CasePage } from '../../server/cases/page-contract.ts'
import { useFilters } from '../app/address.ts'
import { useGet } from '../app/query.ts'
import { Button } from '../kit/button.tsx'
import { FactList, type Fact } from '../kit/fact-list.tsx'
import { Go } from '../kit/go.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useKeys } from '../kit/use-keys.ts'
import { useCaseAddresses } from './case-addresses.ts'
import { currentView, pickList } from './case-filter.ts'
import { usePosition } from './use-position.ts'

/** Where the case stands in its list, its title, and the facts about it. */
export function CaseHead({ page }: { page: CasePage }) {
  const position = usePosition(page.number)
  const navigate = useNavigate()
  // In place of the present one, so that going back leads to the list.
  const turn = (to: string | null | undefined) => to && void navigate({ href: to, replace: true })
  useKeys([
    { key: 'k', label: '上一件', run: () => turn(position?.previous) },
    { key: 'j', label: '下一件', run: () => turn(position?.next) },
  ])
  return (
    <PageHead
      title={page.title}
      crumbs={useCrumbs(page, position && `（第 ${position.at} 件，共 ${position.total} 件）`)}
      meta={<FactList form="inline" facts={useFacts(page)} />}
      acts={
        <>
          {position && (
            <>
              <Button kbd="k" disabled={!position.previous} onClick={() => turn(position.previous)}>
                上一件
              </Button>
              <Button kbd="j" disabled={!position.next} onClick={() => turn(position.next)}>
                下一件
              </Button>
            </>
          )}
          <Button onClick={() => window.print()}>打印办理单</Button>
        </>
      }
    />
  )
}

function useCrumbs({ number }: CasePage, place: string | null) {
  const [address] = useFilters()
  const { inbox } = useCaseAddresses()
  const list = pickList(address)
  const views = useGet<CaseView[]>('/cases/views').data ?? []
  const view = list['size'] ? currentView(views, { mode: 'open', ...list }) : undefined
  return [
    { label: '收件箱', to: inbox() },
    ...(list['size'] ? [{ label: view?.name ?? '筛选出的事项', to: inbox(list) }] : []),
    { label: `${number} ${place ?? ''}`.trim() },
  ]
}

function useFacts({
  enterprise,
  applicant,
  channel,
  topic,
  difficulty,
  tier,
  coordinator,
  leader,
  basis,
  round,
}: CasePage): Fact[] {
  const { ledger } = useCaseAddresses()
  return [
    [
      '企业',
      enterprise && (
        <>
          <Go to={ledger({ enterprise: enterprise.id })} className="inline">
            {enterprise.name}
          </Go>
          {enterprise.keyEnterprise && '（重点企业）'}
        </>
      ),
    ],
    ['诉求人', !enterprise && applicant],
    ['区县', enterprise?.district],
    ['来源', channel.name],
    ['类别', topic.name],
    ['难易', difficulty?.name],
    ['层级', tier && tierText(tier.name, coordinator)],
    [leader?.called ?? '', leader?.name],
    ['轮次', round > 1 && `第 ${round} 轮办理`],
    [
      '依据',
      basis.length > 0 && (
        <span title={basis.map(({ summary }) => summary).join('；')}>
          {[...new Set(basis.map(({ cite }) => cite))].join('、')}
        </span>
      ),
    ],
  ]
}

/** Some tiers are called after the post that coordinates them. */
function tierText(tier: string, coordinator: string | null): string {
  return coordinator && !coordinator.includes(tier) ? `${tier}，${coordinator}协调` : tier
}
