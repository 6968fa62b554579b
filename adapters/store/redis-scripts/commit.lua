-- One commit: all of it or nothing. Everything is checked before the first write, as Redis does not undo a script.
-- KEYS: done (the mark, or the call when there is no mark), records, keys, queue, letters, posted, audit, lease
-- ARGV: call, how long `done` is kept (ms), deadline (ms of the server's clock, or ''), answer (JSON, or ''),
--       how long the ids of letters are kept (ms), owner and end (ms) of the lease that is wanted (or ''), number and hash of
--       the audit entry that ours were chained to, number of writes, {key, expected version, text or '' to delete} each, number
--       of records that must stand, {key, version} each, number of letters, {id, text} each, then the audit entries
local done, records, keys, queue, letters, posted, audit, lease = unpack(KEYS)
local call, keptMs, deadline, answer, postedMs = ARGV[1], ARGV[2], ARGV[3], ARGV[4], tonumber(ARGV[5])
local owner, leaseUntil, chainedTo, chainedHash = ARGV[6], ARGV[7], tonumber(ARGV[8]), ARGV[9]

local before = redis.call('GET', done)
if before then
  local space = string.find(before, ' ', 1, true)
  -- The same call again: its first answer got lost on the way.
  if string.sub(before, 1, space - 1) == call then
    return { 'done', owner ~= '' and redis.call('HGET', lease, 'owner') == owner and 'leased' or '' }
  end
  return { 'repeated', string.sub(before, space + 1) }
end

local time = redis.call('TIME')
local micros = tonumber(time[1]) * 1000000 + tonumber(time[2])
if deadline ~= '' and micros > tonumber(deadline) * 1000 then return { 'late' } end

local function isAt(key, version)
  local stored = redis.call('HGET', records, key)
  return (stored and string.match(stored, '^%d+') or '0') == version
end
local at = 10
local writes = tonumber(ARGV[at])
for i = 0, writes - 1 do
  if not isAt(ARGV[at + 1 + i * 3], ARGV[at + 2 + i * 3]) then return { 'stale' } end
end
local expects = at + 1 + writes * 3
local mailAt = expects + 1 + tonumber(ARGV[expects]) * 2
for i = expects + 1, mailAt - 1, 2 do
  if not isAt(ARGV[i], ARGV[i + 1]) then return { 'stale' } end
end

if #ARGV > mailAt + tonumber(ARGV[mailAt]) * 2 then
  local length, last = redis.call('LLEN', audit), redis.call('LINDEX', audit, -1) or ''
  if length ~= chainedTo or not string.find(last, chainedHash, 1, true) then
    return { 'behind', string.format('%.0f', length), last }
  end
end

redis.call('SET', done, call .. ' ' .. answer, 'PX', keptMs)

for _ = 1, writes do
  local key, version, value = ARGV[at + 1], tonumber(ARGV[at + 2]), ARGV[at + 3]
  at = at + 3
  if value == '' then
    redis.call('HDEL', records, key)
    redis.call('ZREM', keys, key)
  else
    redis.call('HSET', records, key, string.format('%.0f ', version + 1) .. value)
    if version == 0 then redis.call('ZADD', keys, 0, key) end
  end
end

at = mailAt
local last = redis.call('ZREVRANGE', queue, 0, 0, 'WITHSCORES')[2]
local leased = owner ~= '' and not last and ARGV[at] ~= '0'
for _ = 1, tonumber(ARGV[at]) do
  local id, letter = ARGV[at + 1], ARGV[at + 2]
  at = at + 2
  if not redis.call('ZSCORE', posted, id) and not redis.call('ZSCORE', queue, id) then
    -- In order even when the clock stands still or goes back.
    local score = micros
    if last and score <= tonumber(last) then score = tonumber(last) + 1 end
    last = score
    redis.call('ZADD', queue, string.format('%.0f', score), id)
    redis.call('HSET', letters, id, '0 ' .. letter)
    redis.call('ZADD', posted, string.format('%.0f', micros), id)
  else
    leased = false
  end
end
if leased then redis.call('HSET', lease, 'owner', owner, 'until', leaseUntil) end
if last then
  redis.call('ZREMRANGEBYSCORE', posted, '-inf', string.format('(%.0f', micros - postedMs * 1000))
  redis.call('PEXPIRE', posted, string.format('%.0f', postedMs))
end

for i = at + 1, #ARGV do redis.call('RPUSH', audit, ARGV[i]) end
return { 'done', leased and 'leased' or '' }
