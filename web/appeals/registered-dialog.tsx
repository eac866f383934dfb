import { useCaseAddresses } from '../cases/case-addresses.ts'
import { Button } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { FactList } from '../kit/fact-list.tsx'
import { Go } from '../kit/go.tsx'
import styles from './registered-dialog.module.css'
import type { Registered } from './use-register.ts'

/** The number to tell the caller, and what happens by when. Enter goes on to the next call. */
export function RegisteredDialog({ registered, onClose }: { registered: Registered; onClose: () => void }) {
  const { oneCase } = useCaseAddresses()
  const { number, mergedInto, promises } = registered
  return (
    <Dialog open title={mergedInto ? `已登记并并入 ${mergedInto}` : '已登记'} width={460} onClose={onClose}>
      <p className={styles.number}>{number}</p>
      {mergedInto ? (
        <p>{`这次来电记在 ${number}，事情随 ${mergedInto} 一起办。`}</p>
      ) : (
        <FactList labelWidth={44} facts={promises.map(({ name, text }) => [name, text] as const)} />
      )}
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

function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus()
}
