/** How far a viewer sees: the whole city, their own organisations, their own enterprise, published things; jobs see as `system`. */
export type Reach = 'city' | 'organisation' | 'enterprise' | 'public' | 'system'

/** Who is asking, as a verified session says. Every query and every action takes one. */
export interface Viewer {
  city: string
  person: string | null
  /** The post the person acts from now. */
  post: string | null
  /** The acting post as a list, as row-level security reads it; empty without a post. */
  posts: string[]
  organisations: string[]
  powers: string[]
  enterprise: string | null
  reach: Reach
  /** What pages and records call them: the post's name, never a private name. */
  name: string
}

/** The viewer of somebody who has not signed in. */
export function publicViewer(city: string): Viewer {
  return viewerOf(city, 'public', '访客')
}

/** The viewer of a job: it sees the whole of one city and holds no post. */
export function systemViewer(city: string): Viewer {
  return viewerOf(city, 'system', '系统')
}

function viewerOf(city: string, reach: Reach, name: string): Viewer {
  return { city, reach, name, person: null, post: null, posts: [], organisations: [], powers: [], enterprise: null }
}
