import { App } from 'antd'
import { useMemo } from 'react'

/** A line that says what was done, for a few seconds: `toast.done('已分办至市工信局')`. Never the only place of an error. */
export function useToast() {
  const { message } = App.useApp()
  return useMemo(
    () => ({
      done: (text: string) => void message.success(text, 3),
      say: (text: string) => void message.info(text, 4),
    }),
    [message],
  )
}
