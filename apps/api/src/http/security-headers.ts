import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLoopback } from '../config/loopback.ts';

/** Nothing is loaded from anywhere but this instance; style attributes are the charts'. */
export const appPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The survey page is stricter: only the one style and the one script that stand in it, by their
 * hashes. A preview may be shown inside the web app's own frame.
 */
export function writeSurveyPolicy(
  hashes: { readonly style: string; readonly script: string },
  frameAncestors: 'none' | 'self',
): string {
  return [
    "default-src 'none'",
    `script-src '${hashes.script}'`,
    `style-src '${hashes.style}'`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors '${frameAncestors}'`,
  ].join('; ');
}

/** A page of ours without a script: one style, by its hash, and forms that come back here. */
export function writePagePolicy(style: string, frameAncestors: 'none' | 'self'): string {
  return [
    "default-src 'none'",
    `style-src '${style}'`,
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors '${frameAncestors}'`,
  ].join('; ');
}

/** A mail as its reader's program shows it: styles of its own, its logo, and nothing that runs. */
export const mailPreviewPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * Over plain http a browser says only by the origin which page a form comes from, and under
 * `no-referrer` it would say `null`. There the policy is `same-origin`: no other site is told anything.
 */
export function setSecurityHeaders(
  request: FastifyRequest,
  reply: FastifyReply,
  isHttps: boolean,
): void {
  const isSecureContext = isHttps || isLoopback(request.hostname);
  reply.header('content-security-policy', appPolicy);
  reply.header('x-content-type-options', 'nosniff');
  reply.header('referrer-policy', isSecureContext ? 'no-referrer' : 'same-origin');
  reply.header('cross-origin-opener-policy', 'same-origin');
  reply.header('cross-origin-resource-policy', 'same-origin');
  reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  if (isHttps) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
}
