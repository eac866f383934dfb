import { App } from 'antd'
import type { ReactNode } from 'react'

interface Question {
  title: string
  /** What follows, and whether it can be taken back. */
  content?: ReactNode
  /** The verb of the act: 撤回诉求. */
  act: string
}

/** Asks before something that can't be taken back: `if (await confirm({ title, act })) …`. */
export function useConfirm(): (question: Question) => Promise<boolean> {
  const { modal } = App.useApp()
  return ({ title, content, act }) =>
    new Promise((resolve) => {
      modal.confirm({
        title,
        content,
        icon: null,
        okText: act,
        cancelText: '不办了',
        onOk: () => resolve(true),
        onCancel: () => resolve(false),
      })
    })
}
