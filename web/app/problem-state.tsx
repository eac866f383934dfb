import type { ReactNode } from 'react'
import { Button } from '../kit/button.tsx'
import { ErrorState } from '../kit/state.tsx'
import { asProblem } from './problem.ts'

/** Any failed request as a sentence on the page: what did not happen, what is safe, what to do. */
export function ProblemState(props: { error: unknown; title?: ReactNode; retry?: () => void; bare?: boolean }) {
  const problem = asProblem(props.error)
  return (
    <ErrorState
      bare={props.bare}
      title={props.title ?? problem.title}
      acts={
        props.retry && (
          <Button size="small" onClick={props.retry}>
            再试一次
          </Button>
        )
      }
    >
      {problem.detail}
      {problem.errors.length > 1 && (
        <>
          {problem.errors.map((error) => (
            <span key={error.field + error.message} style={{ display: 'block' }}>{`· ${error.message}`}</span>
          ))}
        </>
      )}
    </ErrorState>
  )
}
