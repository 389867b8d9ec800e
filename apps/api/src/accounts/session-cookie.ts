import type { FastifyReply, FastifyRequest } from 'fastify';

const plainName = 'throughline_session';

function cookieName(isHttps: boolean): string {
  return isHttps ? `__Host-${plainName}` : plainName;
}

export function readSessionCookie(request: FastifyRequest, isHttps: boolean): string | null {
  const header = request.headers.cookie ?? '';
  const prefix = `${cookieName(isHttps)}=`;
  const found = header
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(prefix));
  return found === undefined ? null : found.slice(prefix.length);
}

export function writeSessionCookie(reply: FastifyReply, token: string, isHttps: boolean): void {
  const secure = isHttps ? '; Secure' : '';
  reply.header(
    'set-cookie',
    `${cookieName(isHttps)}=${token}; Path=/; HttpOnly; SameSite=Lax${secure}`,
  );
}

export function clearSessionCookie(reply: FastifyReply, isHttps: boolean): void {
  const secure = isHttps ? '; Secure' : '';
  reply.header(
    'set-cookie',
    `${cookieName(isHttps)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure}`,
  );
}
