-- Leases the partition's first letters. KEYS: queue, letters, lease. ARGV: owner, now (ms), until (ms), how many at most.
-- Gives {id, letter} each.
local queue, letters, lease = unpack(KEYS)
local held = redis.call('HMGET', lease, 'owner', 'until', 'notBefore')
local now = tonumber(ARGV[2])
if held[3] and tonumber(held[3]) > now then return {} end
if held[1] and held[1] ~= ARGV[1] and tonumber(held[2]) > now then return {} end

local claimed = {}
for _, id in ipairs(redis.call('ZRANGE', queue, 0, ARGV[4] - 1)) do
  claimed[#claimed + 1] = id
  claimed[#claimed + 1] = redis.call('HGET', letters, id)
end
if #claimed > 0 then redis.call('HSET', lease, 'owner', ARGV[1], 'until', ARGV[3]) end
return claimed
