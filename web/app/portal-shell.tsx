import { PhoneDoor } from './phone-door.tsx'

/** The enterprises' door, phone first. */
export function PortalShell() {
  return <PhoneDoor door="portal" label="门户导航" />
}
