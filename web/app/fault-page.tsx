import type { ErrorComponentProps } from '@tanstack/react-router'
import { Button } from '../kit/button.tsx'
import { ErrorState } from '../kit/state.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { Notice } from './notice-page.tsx'
import { asProblem } from './problem.ts'

/** What a page shows when it could not be made at all. */
export function FaultPage({ error }: ErrorComponentProps) {
  const problem = asProblem(error)
  if (problem.status === 404) return <NotFoundPage />
  return (
    <Notice>
      <ErrorState alone title={problem.title} acts={<Button onClick={() => location.reload()}>刷新本页</Button>}>
        {problem.detail}
      </ErrorState>
    </Notice>
  )
}
