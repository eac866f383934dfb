import type { OpenedAppeal } from '../../server/appeals/contract.ts'
import { Button, LinkButton } from '../kit/button.tsx'
import { Light } from '../kit/light.tsx'
import { Panel } from '../kit/panel.tsx'
import styles from './filed-matter.module.css'
import { usePortalAddresses } from './portal-addresses.ts'
import { Promises } from './promises.tsx'

/** The number to keep, and what is promised now that it is filed. */
export function FiledMatter({ filed, onAgain }: { filed: OpenedAppeal; onAgain: () => void }) {
  const { matter } = usePortalAddresses()
  return (
    <>
      <Panel accent>
        <div className={styles.filed} role="status">
          <Light name="done">收到了</Light>
          <p className={styles.number}>{filed.number}</p>
          <p>凭这个编号随时能查。有进展会告诉您。</p>
        </div>
      </Panel>
      <Promises promises={filed.promises.map(({ text }) => text)} />
      <LinkButton to={matter(filed.number)} tone="main" size="large" wide>
        看这一件
      </LinkButton>
      <Button size="large" wide onClick={onAgain}>
        再说一件
      </Button>
    </>
  )
}
