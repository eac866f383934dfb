import type { MeasureLight as Shown } from '../../server/measures/contract.ts'
import { Light } from '../kit/light.tsx'

/** How a clause stands; what is in time keeps ink text. */
export function MeasureLight({ light: { name, word } }: { light: Shown }) {
  return (
    <Light name={name} plain={name === 'ok'}>
      {word}
    </Light>
  )
}
