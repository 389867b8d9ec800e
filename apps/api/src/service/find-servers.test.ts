import { readTree } from '@throughline/disclosure';
import { findServers, isSameLine } from './find-servers.ts';

const tree = readTree([
  { id: 'company', parentId: null },
  { id: 'stores', parentId: 'company' },
  { id: 'north', parentId: 'company' },
  { id: 'shop-1', parentId: 'north' },
  { id: 'shop-2', parentId: 'north' },
  { id: 'south', parentId: 'company' },
]);
const serves = (servingId: string, servedId: string) => ({ servingId, servedId });

describe('which units serve a group of people', () => {
  it('counts what serves a unit above them', () => {
    expect(findServers(tree, [serves('stores', 'north')], ['shop-1'])).toEqual(['stores']);
    expect(findServers(tree, [serves('stores', 'north')], ['south'])).toEqual([]);
  });

  it('leaves out what serves only some of a group that was merged', () => {
    const relations = [serves('stores', 'north'), serves('south', 'shop-1')];
    expect(findServers(tree, relations, ['shop-1', 'shop-2'])).toEqual(['stores']);
    expect(findServers(tree, relations, ['shop-1'])).toEqual(['south', 'stores']);
  });

  it('asks nobody about their own unit, one above or one below it, also after units moved', () => {
    const relations = [serves('north', 'company'), serves('shop-1', 'north')];
    expect(findServers(tree, relations, ['shop-1'])).toEqual([]);
    expect(findServers(tree, relations, ['north'])).toEqual([]);
    expect(findServers(tree, relations, ['south'])).toEqual(['north']);
    expect(isSameLine(tree, 'company', 'shop-1')).toBe(true);
    expect(isSameLine(tree, 'north', 'north')).toBe(true);
    expect(isSameLine(tree, 'stores', 'shop-1')).toBe(false);
  });
});
