// At most 50 calls in any second for a tenant, whatever the rhythm of the letters.
import { createPace } from '../../../adapters/teams/pace';

it('spreads a burst so that no second has more than fifty, and none is lost', () => {
  const wait = createPace({ now: () => 1_000_000 });
  const times = Array.from({ length: 500 }, () => wait('tenant'));
  const busiest = Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + 1_000).length));
  expect(busiest).toBeLessThanOrEqual(50);
  expect(times.at(-1)).toBeLessThanOrEqual((500 / 40) * 1_000);
});

it('lets a quiet tenant go at once, also beside a loud one', () => {
  let now = 1_000_000;
  const wait = createPace({ now: () => now });
  for (let n = 0; n < 200; n += 1) wait('loud');
  expect(wait('loud')).toBeGreaterThan(4_000);
  expect(wait('quiet')).toBe(0);
  now += 10_000;
  expect(wait('loud')).toBe(0);
});

it('forgets tenants that have nothing waiting', () => {
  let now = 1_000_000;
  const wait = createPace({ now: () => now });
  for (let n = 0; n < 20_000; n += 1) {
    now += 10;
    expect(wait(`tenant-${n}`)).toBe(0);
  }
});

it('leaves a slot that is too far away for others', () => {
  const wait = createPace({ now: () => 1_000_000 }, 2_000);
  const times = Array.from({ length: 500 }, () => wait('tenant'));
  expect(Math.max(...times)).toBeLessThanOrEqual(2_025);
});
