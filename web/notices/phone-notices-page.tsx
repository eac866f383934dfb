import { Go } from '../kit/go.tsx'
import { PhonePage } from '../kit/phone.tsx'
import { useNoticeAddresses } from './notice-addresses.ts'
import { NoticeRows } from './notice-rows.tsx'
import { NoticeSettings } from './notice-settings.tsx'

/** Notices in the portal and the cockpit. */
export function PhoneNoticesPage() {
  const { settings } = useNoticeAddresses()
  return (
    <PhonePage title="消息" aside={<Go to={settings}>设置</Go>}>
      <NoticeRows />
    </PhonePage>
  )
}

/** What reaches me, in the portal and the cockpit. */
export function PhoneNoticeSettingsPage() {
  const { notices } = useNoticeAddresses()
  return (
    <PhonePage title="消息设置" back={notices}>
      <NoticeSettings />
    </PhonePage>
  )
}
