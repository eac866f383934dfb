import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { ConfigProvider, App as Messages } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../kit/base.css'
import { theme } from '../kit/theme.ts'
import { createQueryClient } from './query.ts'
import { listenToKeys } from '../kit/use-keys.ts'
import { leaveForSignIn } from './require-session.ts'
import { createAppRouter } from './router.tsx'

dayjs.locale('zh-cn')

/** Where lists and calendars of inputs open: outside of what scrolls, and still inside a landmark. */
const popups = () => document.getElementById('popups') ?? document.body

const client = createQueryClient(() => leaveForSignIn(router, client))
const router = createAppRouter(client)
listenToKeys()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ConfigProvider locale={zhCN} theme={theme} getPopupContainer={popups} button={{ autoInsertSpace: false }}>
      <Messages component={false}>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </Messages>
    </ConfigProvider>
  </StrictMode>,
)
