import { Skeleton } from '../kit/skeleton.tsx'
import { Notice } from './notice-page.tsx'

/** While a page is on its way. */
export function PendingPage() {
  return (
    <Notice>
      <h1 className="sr">正在打开</h1>
      <Skeleton lines={4} />
    </Notice>
  )
}
