-- When the first waiting letter came (microseconds, or ''), and until when it may not be claimed (ms). KEYS: queue, lease
local first = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')[2]
local held = redis.call('HMGET', KEYS[2], 'until', 'notBefore')
return { first or '', held[1] or '0', held[2] or '0' }
