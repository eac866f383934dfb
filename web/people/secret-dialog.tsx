import { Typography } from 'antd'
import { Button } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { FactList } from '../kit/fact-list.tsx'
import styles from './people.module.css'

interface Props {
  title: string
  /** Names and values beside the secret: 账号. */
  facts: readonly (readonly [name: string, value: string])[]
  secretName: string
  secret: string
  /** What to do with it. */
  children: string
  onClose: () => void
}

/** Shows a password or key the only time it can be seen. */
export function SecretDialog({ title, facts, secretName, secret, children, onClose }: Props) {
  const value = (
    <Typography.Text code copyable={{ text: secret, tooltips: ['复制', '已复制'] }} style={{ wordBreak: 'break-all' }}>
      {secret}
    </Typography.Text>
  )
  return (
    <Dialog title={title} open onClose={onClose}>
      <div className={styles.fields}>
        <FactList facts={[...facts, [secretName, value]]} labelWidth={72} />
        <p className="muted">{children}</p>
      </div>
      <div className={styles.acts}>
        <Button tone="main" onClick={onClose}>
          已记下，关闭
        </Button>
      </div>
    </Dialog>
  )
}
