import { useCaseAddresses } from '../cases/case-addresses.ts'
import { Button } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { FactList } from '../kit/fact-list.tsx'
import { Go } from '../kit/go.tsx'
import styles from './registered-dialog.module.css'
import type { Registered } from './use-register.ts'

const titles: Record<Registered['done'], string> = {
  registered: '已登记',
  'handed-out': '已登记并分办',
  answered: '已登记并当场答复',
  merged: '已登记并并入',
}

/** The number to tell the caller, and what happens by when. Enter goes on to the next call. */
export function RegisteredDialog({ registered, onClose }: { registered: Registered; onClose: () => void }) {
  const { oneCase } = useCaseAddresses()
  const { number, mergedInto, done } = registered
  return (
    <Dialog open title={mergedInto ? `${titles[done]} ${mergedInto}` : titles[done]} width={460} onClose={onClose}>
      <p className={styles.number}>{number}</p>
      <Afterwards registered={registered} />
      <div className={styles.acts}>
        <Go to={oneCase(mergedInto ?? number)}>{`打开 ${mergedInto ?? number}`}</Go>
        {/* The caller is waiting or gone: the next thing is the next call. */}
        <Button tone="main" ref={takeFocus} onClick={onClose}>
          登记下一件
        </Button>
      </div>
    </Dialog>
  )
}

function Afterwards({ registered: { done, number, mergedInto, promises } }: { registered: Registered }) {
  if (done === 'merged') return <p>{`这次来电记在 ${number}，事情随 ${mergedInto} 一起办。`}</p>
  if (done === 'answered') return <p>答复已经记下，等企业确认解决；说没解决的，转去分办。</p>
  const kept = promises.filter(({ name }) => done === 'registered' || name !== '受理')
  return <FactList labelWidth={44} facts={kept.map(({ name, text }) => [name, text] as const)} />
}

function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus()
}
