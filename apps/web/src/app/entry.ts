import type { Session } from '@throughline/types';
import type { RouteLocationNormalized, RouteLocationRaw } from 'vue-router';

/** Whether a page may be opened, and where to go instead. */
export function decideEntry(
  to: RouteLocationNormalized,
  session: Session,
): RouteLocationRaw | true {
  if (session.setup.needed) {
    return to.path === '/setup' ? true : { path: '/setup', hash: to.hash };
  }
  if (to.path === '/setup') return '/';
  if (session.account === null) {
    if (to.meta.isPublic) return true;
    return { path: '/sign-in', query: to.fullPath === '/' ? {} : { to: to.fullPath } };
  }
  if (to.path === '/sign-in') return '/';
  const { roles } = to.meta;
  if (roles === undefined || roles.includes(session.account.role)) return true;
  return { name: 'not-found', params: { anything: to.path.slice(1).split('/') } };
}
