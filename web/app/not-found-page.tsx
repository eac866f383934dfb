import { useLocation } from '@tanstack/react-router'
import { LinkButton } from '../kit/button.tsx'
import { ErrorState } from '../kit/state.tsx'
import { Notice } from './notice-page.tsx'
import { useTitle } from './use-title.ts'

/** An address that leads nowhere, or to something the viewer may not see: both read the same. */
export function NotFoundPage() {
  useTitle('找不到这一页')
  const city = useLocation().pathname.split('/')[1]
  return (
    <Notice>
      <ErrorState
        alone
        title="找不到这一页"
        acts={
          <>
            {city && <LinkButton to={`/${city}`}>回到首页</LinkButton>}
            <LinkButton to="/">选择城市</LinkButton>
          </>
        }
      >
        地址可能有误，内容可能已被移走，也可能不在现在岗位的查看范围内。
      </ErrorState>
    </Notice>
  )
}
