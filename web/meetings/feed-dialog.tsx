import { Input } from 'antd'
import { useState } from 'react'
import type { CalendarFeed, NewCalendarFeed } from '../../server/meetings/contract.ts'
import { api } from '../app/api.ts'
import { longTime } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet, useSend } from '../app/query.ts'
import { Button } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { Field } from '../kit/field.tsx'
import { useConfirm } from '../kit/use-confirm.tsx'
import { useToast } from '../kit/use-toast.ts'
import styles from './feed-dialog.module.css'

/** 订阅日历: one's own meetings in the calendar of one's telephone or computer. `wide` on phone pages. */
export function FeedDialog({ wide }: { wide?: boolean }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button {...(wide && { wide, size: 'large' })} onClick={() => setOpen(true)}>
        订阅日历
      </Button>
      {open && <Feed onClose={() => setOpen(false)} />}
    </>
  )
}

function Feed({ onClose }: { onClose: () => void }) {
  const { data, error } = useGet<CalendarFeed>('/calendar-feed')
  const confirm = useConfirm()
  const renew = useSend<void, NewCalendarFeed>((base) => api.post(`${base}/calendar-feed`))
  const made = renew.data
  const madeAt = made?.madeAt ?? data?.madeAt ?? null
  const ask = async () => {
    const question = {
      title: '换一个新地址？',
      content: '旧地址立刻失效，已经订阅的日历要改成新地址。',
      act: '换新地址',
    }
    if (madeAt === null || (await confirm(question))) renew.mutate()
  }
  return (
    <Dialog open title="订阅日历" onClose={onClose}>
      <div className={styles.feed}>
        <p>把地址加进手机或电脑的日历，您召集的和请您参加的会议会自己出现，改期、取消也跟着变。</p>
        {(error ?? renew.error) && <ProblemState error={error ?? renew.error} title="没有取到订阅地址" />}
        {made && <Address path={made.path} />}
        {!made && madeAt !== null && (
          <p className="muted">{`地址在 ${longTime(madeAt)} 给过一次，不再显示。找不到了就换一个新的。`}</p>
        )}
        <div>
          <Button tone={made ? 'text' : 'main'} busy={renew.isPending} onClick={() => void ask()}>
            {madeAt === null ? '取得地址' : '换新地址'}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

/** Shown this one time: whoever has the address sees the meetings. */
function Address({ path }: { path: string }) {
  const toast = useToast()
  const address = `${location.origin}${path}`
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => toast.done('地址已复制'),
      () => toast.say('浏览器不让复制，请选中地址自己复制'),
    )
  return (
    <Field label="订阅地址" hint="只显示这一次；谁有它谁就能看到您的会议，不要转发">
      <Input.Search
        readOnly
        value={address}
        enterButton="复制"
        onSearch={() => void copy()}
        onFocus={(event) => event.target.select()}
      />
    </Field>
  )
}
