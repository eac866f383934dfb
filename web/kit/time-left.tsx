import { Light } from './light.tsx'
import type { LightName } from './mark.tsx'

/**
 * How much time is left: shape + `还剩 2 个工作日`. The sentence comes from the server, which alone counts working days.
 * In time reads in ink, only its mark is green.
 */
export function TimeLeft({ light, text, large }: { light: LightName; text: string; large?: boolean }) {
  return (
    <Light name={light} large={large}>
      {text}
    </Light>
  )
}
