import { offline, Problem } from './problem.ts'

export type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>

interface Options {
  query?: Query
  /** Extra headers, e.g. `idempotency-key`. */
  headers?: Record<string, string>
  signal?: AbortSignal
}

let csrf = ''

/** The token of the session; sent with every request that changes something. */
export function setCsrf(token: string): void {
  csrf = token
}

/** The address of an API path: `/cities/x/cases` → `/api/cities/x/cases?…`. Empty values of the query are left out. */
export function apiUrl(path: string, query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue
    const values = typeof value === 'object' ? value : [String(value)]
    for (const one of values) search.append(name, one)
  }
  const text = search.toString()
  return `/api${path}${text ? `?${text}` : ''}`
}

/** Calls to the server. `path` begins after `/api`; every failure is a `Problem`. */
export const api = {
  get: <T>(path: string, options?: Options) => send<T>('GET', path, undefined, options),
  post: <T>(path: string, body?: unknown, options?: Options) => send<T>('POST', path, body, options),
  put: <T>(path: string, body?: unknown, options?: Options) => send<T>('PUT', path, body, options),
  patch: <T>(path: string, body?: unknown, options?: Options) => send<T>('PATCH', path, body, options),
  del: <T>(path: string, options?: Options) => send<T>('DELETE', path, undefined, options),
  upload,
}

async function send<T>(method: string, path: string, body: unknown, options: Options = {}): Promise<T> {
  const headers: Record<string, string> = { accept: 'application/json', ...options.headers }
  if (method !== 'GET') headers['x-csrf-token'] = csrf
  if (body !== undefined) headers['content-type'] = 'application/json'
  const response = await fetch(apiUrl(path, options.query), {
    method,
    headers,
    credentials: 'same-origin',
    body: body === undefined ? null : JSON.stringify(body),
    signal: options.signal ?? null,
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw offline()
  })
  const text = await response.text()
  return answer<T>(response.status, text)
}

/** What an answer holds, or the problem it reports. */
function answer<T>(status: number, text: string): T {
  const body: unknown = parse(text)
  if (status >= 200 && status < 300) return body as T
  // A gateway without our server behind it answers in words of its own.
  if (status >= 502 && body === null) throw offline()
  throw new Problem(status, typeof body === 'object' && body !== null ? body : {})
}

function parse(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * Sends files as `multipart/form-data`, telling how far it is.
 * @param onProgress called with the share sent, 0 to 1
 */
function upload<T>(path: string, form: FormData, onProgress?: (share: number) => void): Promise<T> {
  // fetch can't tell how much of a body is sent, hence the older request object.
  const request = new XMLHttpRequest()
  return new Promise<T>((resolve, reject) => {
    request.open('POST', apiUrl(path))
    request.setRequestHeader('accept', 'application/json')
    request.setRequestHeader('x-csrf-token', csrf)
    request.upload.onprogress = (event) => onProgress?.(event.total ? event.loaded / event.total : 0)
    request.onerror = () => reject(offline())
    request.onload = () => {
      try {
        resolve(answer<T>(request.status, request.responseText))
      } catch (problem) {
        reject(problem)
      }
    }
    request.send(form)
  })
}
