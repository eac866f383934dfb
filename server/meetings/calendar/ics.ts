/** Writes calendars as RFC 5545 wants them: CRLF, lines folded at 75 octets, texts escaped, local times with their zone. */

/** One event of a calendar; moments as Instants. */
export interface CalendarEvent {
  uid: string
  /** Goes up by one with each change, so that calendars replace what they have. */
  sequence: number
  changedAt: number
  startsAt: number
  endsAt: number
  title: string
  place: string
  description: string
  url: string
  cancelled: boolean
}

/** Asia/Shanghai has no summer time; its whole history since 1991 is one line. */
const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19910915T010000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** A whole calendar, ready to be sent as `text/calendar; charset=utf-8`. */
export const writeCalendar = (name: string, events: readonly CalendarEvent[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//zhuqitong//meetings//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escape(name)}`,
    `X-WR-CALNAME:${escape(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...zone,
    ...events.flatMap(linesOf),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('')

const linesOf = (event: CalendarEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${event.uid}`,
  `DTSTAMP:${utc(event.changedAt)}`,
  `LAST-MODIFIED:${utc(event.changedAt)}`,
  `SEQUENCE:${event.sequence}`,
  `DTSTART;TZID=Asia/Shanghai:${local(event.startsAt)}`,
  `DTEND;TZID=Asia/Shanghai:${local(event.endsAt)}`,
  `SUMMARY:${escape(event.title)}`,
  `LOCATION:${escape(event.place)}`,
  ...(event.description ? [`DESCRIPTION:${escape(event.description)}`] : []),
  `URL:${event.url}`,
  `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  'END:VEVENT',
]

const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n|\r/g, '\\n')

const shanghai = 8 * 60 * 60_000
const compact = (instant: number): string => new Date(instant).toISOString().replace(/[-:]|\.\d{3}Z$/g, '')

const utc = (instant: number): string => `${compact(instant)}Z`
const local = (instant: number): string => compact(instant + shanghai)

const longestLine = 75

/** Lines of at most 75 octets, each further one begun by a space; a character is never cut in two. */
function fold(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const width = Buffer.byteLength(character)
    if (octets + width > longestLine) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += width
  }
  return [...lines, current].join('\r\n')
}
