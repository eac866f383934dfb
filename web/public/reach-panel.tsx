import type { PublicFront } from '../../server/public/contract.ts'
import { LinkButton } from '../kit/button.tsx'
import { FactList } from '../kit/fact-list.tsx'
import { Panel } from '../kit/panel.tsx'
import { usePublicAddresses } from './public-addresses.ts'
import styles from './reach-panel.module.css'

/** How an enterprise reaches the city, and what it may come with. */
export function ReachPanel({ front: { contact, channels, topics } }: { front: PublicFront }) {
  const { newMatter, signIn } = usePublicAddresses()
  return (
    <Panel title="企业有难事，怎么找到我们" large>
      <div className={styles.reach}>
        <p className={styles.hotline}>
          <span>{contact.name}</span>
          <a href={`tel:${contact.hotline}`}>{contact.hotline}</a>
        </p>
        <div className={styles.acts}>
          <LinkButton to={newMatter} tone="main" size="large">
            网上说一件难事
          </LinkButton>
          <LinkButton to={signIn} size="large">
            登录
          </LinkButton>
        </div>
        <FactList
          labelWidth={80}
          facts={[
            ['还可以从', channels.join('、')],
            ['能说的事', topics.join('、')],
            ['登记以后', '从哪里来都登在同一本台账，凭编号查办理经过；办没办好由企业说了算，企业确认才销号。'],
          ]}
        />
      </div>
    </Panel>
  )
}
