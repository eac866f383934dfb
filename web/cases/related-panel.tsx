import type { CasePage } from '../../server/cases/page-contract.ts'
import { Go } from '../kit/go.tsx'
import { Panel } from '../kit/panel.tsx'
import { useCaseAddresses } from './case-addresses.ts'
import styles from './related-panel.module.css'

/** Cases that belong together: merged into this one, this one merged into another, the same problem of several enterprises. */
export function RelatedPanel({ page: { mergedInto, merged, joint, enterprise, number } }: { page: CasePage }) {
  const { oneCase, ledger } = useCaseAddresses()
  const link = (name: string) => (
    <Go key={name} to={oneCase(name)} className="inline">
      {name}
    </Go>
  )
  const others = joint?.cases.filter((each) => each.name !== number) ?? []
  const rows = [
    ...(mergedInto ? [{ id: 'into', text: '已并入', links: [link(mergedInto.name)] }] : []),
    ...(merged.length > 0 ? [{ id: 'merged', text: '并入本件的', links: merged.map(({ name }) => link(name)) }] : []),
    ...(others.length > 0 ? [{ id: 'joint', text: '同一共性问题', links: others.map(({ name }) => link(name)) }] : []),
  ]
  if (rows.length === 0 && !enterprise) return null
  return (
    <Panel title="相关的事项">
      <ul className={styles.related}>
        {rows.map(({ id, text, links }) => (
          <li key={id}>
            <span>{text}</span>
            {links}
          </li>
        ))}
        {joint && (
          <li>
            <Go to={ledger({ joint: joint.id, mode: 'all' })}>{`这个共性问题的全部 ${joint.cases.length} 件`}</Go>
          </li>
        )}
        {enterprise && (
          <li>
            <Go to={ledger({ enterprise: enterprise.id, mode: 'all' })}>
              {`这家企业的全部事项，在办 ${enterprise.openCases} 件`}
            </Go>
          </li>
        )}
      </ul>
    </Panel>
  )
}
