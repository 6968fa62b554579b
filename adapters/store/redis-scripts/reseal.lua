-- Puts newly sealed texts in the place of those that they were made from, where these still stand. KEYS: one key.
-- ARGV: what it is (hash, list or string), {field, position or '', text before, text after} each. Gives how many were put.
local of = {
  hash = { get = function(at) return redis.call('HGET', KEYS[1], at) end, set = function(at, text) redis.call('HSET', KEYS[1], at, text) end },
  list = { get = function(at) return redis.call('LINDEX', KEYS[1], at) end, set = function(at, text) redis.call('LSET', KEYS[1], at, text) end },
  string = { get = function() return redis.call('GET', KEYS[1]) end, set = function(_, text) redis.call('SET', KEYS[1], text, 'KEEPTTL') end },
}
local get, set, count = of[ARGV[1]].get, of[ARGV[1]].set, 0
for i = 2, #ARGV, 3 do
  if get(ARGV[i]) == ARGV[i + 1] then
    set(ARGV[i], ARGV[i + 2])
    count = count + 1
  end
end
return { tostring(count) }
