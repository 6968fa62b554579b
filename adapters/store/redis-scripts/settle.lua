-- What became of claimed letters. KEYS: queue, letters, lease, dead. ARGV: owner, not before (ms), {id, kind, reason} each
-- A repeat of the call finds no lease and changes nothing. The lease goes first: a full memory refuses only a first write,
-- and then only one that needs room, so what was delivered can always be taken out.
local queue, letters, lease, dead = unpack(KEYS)
if redis.call('HGET', lease, 'owner') ~= ARGV[1] then return end
redis.call('HDEL', lease, 'owner', 'until', 'notBefore')

for at = 3, #ARGV, 3 do
  local id, kind, reason = ARGV[at], ARGV[at + 1], ARGV[at + 2]
  local letter = redis.call('HGET', letters, id)
  if letter and kind == 'retry' then
    local space = string.find(letter, ' ', 1, true)
    local attempts = tonumber(string.sub(letter, 1, space - 1)) + 1
    redis.call('HSET', letters, id, string.format('%.0f', attempts) .. string.sub(letter, space))
  elseif letter and kind ~= 'postponed' then
    redis.call('HDEL', letters, id)
    redis.call('ZREM', queue, id)
    if kind == 'dead' then
      local time = redis.call('TIME')
      redis.call('RPUSH', dead, cjson.encode({ at = time[1] .. '.' .. string.format('%06d', time[2]), id = id, letter = letter, reason = reason }))
    end
  end
end

if ARGV[2] ~= '0' and redis.call('EXISTS', queue) == 1 then redis.call('HSET', lease, 'notBefore', ARGV[2]) end
