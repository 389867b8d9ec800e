import { linkSchema, type Link, type LinkQuery } from '@throughline/types';
import { request } from '../../http/request.ts';

export function readLink(query: LinkQuery): Promise<Link> {
  return request(linkSchema, '/linkage', { query: { ...query } });
}
