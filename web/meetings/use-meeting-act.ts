import { api } from '../app/api.ts'
import type { Problem } from '../app/problem.ts'
import { useSend } from '../app/query.ts'
import { useToast } from '../kit/use-toast.ts'

/** One act on a meeting, on its way or refused. */
export interface MeetingAct<Input> {
  run: (input: Input) => void
  busy: boolean
  problem: Problem | null
}

/**
 * An act on a meeting: sent to `/meetings/<id>/<path>`, said when it is done.
 * @param onDone afterwards: the dialog closes
 */
export function useMeetingAct<Input>(
  id: string,
  path: string,
  done: string,
  onDone: () => void = () => undefined,
): MeetingAct<Input> {
  const toast = useToast()
  const send = useSend((base, input: Input) => api.post<{ id: string }>(`${base}/meetings/${id}/${path}`, input))
  const onSuccess = () => {
    toast.done(done)
    onDone()
  }
  return { run: (input) => send.mutate(input, { onSuccess }), busy: send.isPending, problem: send.error }
}
