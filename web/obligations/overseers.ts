/** The posts that see what everybody owes. */
export const overseers: readonly string[] = ['liaison.manage', 'appeals.supervise', 'appeals.follow', 'admin']
