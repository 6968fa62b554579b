// The Lua scripts, one file each in redis-scripts/, as functions of keys and arguments.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Redis } from 'ioredis';

const names = ['commit', 'list', 'claim', 'settle', 'peek', 'announce', 'page', 'forget', 'reseal'] as const;
type Run = (keys: string[], args: (string | number | Buffer)[]) => Promise<string[]>;

export type RedisScripts = Record<(typeof names)[number], Run>;

/** Every script here answers with a flat list of strings, or with nothing. */
export function redisScripts(redis: Redis): RedisScripts {
  const run = (name: string): Run => {
    const command = `asp-${name}`;
    redis.defineCommand(command, {
      lua: readFileSync(path.join(__dirname, 'redis-scripts', `${name}.lua`), 'utf8'),
    });
    const defined: (...args: unknown[]) => Promise<string[]> = Reflect.get(redis, command).bind(redis);
    return (keys, args) => defined(keys.length, ...keys, ...args);
  };
  return Object.fromEntries(names.map((name) => [name, run(name)])) as RedisScripts;
}
