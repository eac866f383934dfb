import { Input } from 'antd'
import { useState } from 'react'
import type { LiaisonBulletin, NewRemarks } from '../../../server/liaison/bulletins/contract.ts'
import { api } from '../../app/api.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useSend } from '../../app/query.ts'
import { Button } from '../../kit/button.tsx'
import { Panel } from '../../kit/panel.tsx'
import { useToast } from '../../kit/use-toast.ts'
import styles from './bulletin-sheet.module.css'

interface Props {
  bulletin: LiaisonBulletin
  mayWrite: boolean
}

/** The office's own words under 有关要求; editable until the bulletin is frozen. */
export function Remarks({ bulletin, mayWrite }: Props) {
  const { remarks, frozen } = bulletin
  if (frozen || !mayWrite) {
    if (!remarks.text) return null
    return (
      <Panel title="有关要求">
        <p className={styles.words}>{remarks.text}</p>
      </Panel>
    )
  }
  return <Editor key={remarks.version} bulletin={bulletin} />
}

function Editor({ bulletin: { kind, period, remarks } }: { bulletin: LiaisonBulletin }) {
  const [text, setText] = useState(remarks.text)
  const toast = useToast()
  const send = useSend((base, input: NewRemarks) =>
    api.put(`${base}/liaison/bulletins/${kind}/${period}/remarks`, input),
  )
  const save = () => send.mutate({ text, version: remarks.version }, { onSuccess: () => toast.done('有关要求已存') })
  return (
    <Panel title="有关要求" note="写进公文，发布前都能改">
      <div className={styles.write}>
        {send.error && <ProblemState bare error={send.error} title="没有存下" />}
        <Input.TextArea
          aria-label="有关要求"
          autoSize={{ minRows: 3 }}
          maxLength={2000}
          placeholder="例如：走访落后的，下一季度补上"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button busy={send.isPending} reason={text.trim() === remarks.text ? '没有改动' : undefined} onClick={save}>
          存下
        </Button>
      </div>
    </Panel>
  )
}
