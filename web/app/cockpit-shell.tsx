import { PhoneDoor } from './phone-door.tsx'

/** The leaders' door, phone first. */
export function CockpitShell() {
  return <PhoneDoor door="cockpit" label="驾驶舱导航" />
}
