import { useState } from 'react'
import { ActionPanel } from '../action-panel.tsx'
import { Button } from '../button.tsx'
import { Dialog } from '../dialog.tsx'
import { Panel } from '../panel.tsx'
import { StatLine } from '../stat-line.tsx'
import { useConfirm } from '../use-confirm.tsx'
import { useToast } from '../use-toast.ts'
import styles from './sheet.module.css'

export function ActsSheet() {
  const [open, setOpen] = useState(false)
  const confirm = useConfirm()
  const toast = useToast()
  const withdraw = async () => {
    if (await confirm({ title: '撤回这件诉求？', content: '撤回后不再办理，可以重新提交。', act: '撤回' }))
      toast.done('已撤回')
  }
  return (
    <div className={styles.columns}>
      <ActionPanel
        title="下一步：提交办结意见"
        needs={[
          { id: 'contact', name: '与企业联系的记录', met: true, status: '已有', note: '09-29 到厂核实' },
          { id: 'reply', name: '书面答复', met: false, status: '去起草' },
        ]}
        main={
          <Button tone="main" kbd="d">
            起草书面答复
          </Button>
        }
        hint="还有 1 项没有备齐。"
        others={[
          { id: 'extend', name: '申请延期', limit: '10-13 17:30 前提出', onClick: () => setOpen(true) },
          { id: 'object', name: '提出异议', reason: '已过期：应在 09-29 前提出', onClick: () => {} },
        ]}
      />
      <Panel title="按钮">
        <div className={styles.flow}>
          <Button tone="main">提交办结意见</Button>
          <Button onClick={() => setOpen(true)}>开对话框</Button>
          <Button onClick={() => void withdraw()}>撤回</Button>
          <Button tone="text">清空条件</Button>
          <Button reason="已过期">提出异议</Button>
          <Button busy>正在提交</Button>
        </div>
      </Panel>
      <Panel pad={false}>
        <StatLine
          stats={[
            { label: '在办', value: 7, unit: '件' },
            { label: '还欠走访', value: 4, unit: '次' },
          ]}
        />
      </Panel>
      <Dialog
        title="申请延期"
        open={open}
        onClose={() => setOpen(false)}
        act="申请延期"
        note="定之前时限照走"
        onAct={() => setOpen(false)}
      >
        <p>对话框里只办一件事。</p>
      </Dialog>
    </div>
  )
}
