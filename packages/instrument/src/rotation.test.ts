import { readFileSync } from 'node:fs';
import {
  anchorItems,
  coreItems,
  items,
  rotatingOrder,
  rotationForms,
  triads,
  employeeConstructs,
} from './index.ts';

interface SpecifiedRotation {
  core_items: string[];
  anchor_items: Record<string, string>;
  rotating_order: Record<string, string[]>;
  triads: Record<string, string[]>;
  forms: Record<string, string[]>;
}

const { rotation } = JSON.parse(
  readFileSync(new URL('../test/instrument.json', import.meta.url), 'utf8'),
) as { rotation: { employee: SpecifiedRotation } };

test('the constants of rotation are the specified ones', () => {
  expect(coreItems).toEqual(rotation.employee.core_items);
  expect(anchorItems).toEqual(Object.values(rotation.employee.anchor_items));
  expect(rotatingOrder).toEqual(rotation.employee.rotating_order);
  expect(triads).toEqual(rotation.employee.triads);
  expect(rotationForms).toEqual(rotation.employee.forms);
});

test('every item is core, anchor, periodic, or has one turn at the place its bank entry names', () => {
  for (const item of items) {
    const order = item.construct === 'ENPS' ? [] : rotatingOrder[item.construct];
    expect(order.indexOf(item.id)).toBe(item.rotationPosition ?? -1);
    expect(item.role === 'core').toBe(coreItems.includes(item.id));
    expect(item.role === 'anchor').toBe(anchorItems.includes(item.id));
  }
});

test('no core or anchor item is reversed, and each construct is tracked by one of them', () => {
  const tracked = [...coreItems, ...anchorItems];
  expect(items.filter((item) => tracked.includes(item.id) && item.reversed)).toEqual([]);
  expect(employeeConstructs.map((construct) => construct.trackingItem).sort()).toEqual(
    tracked.sort(),
  );
});
