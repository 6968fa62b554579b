-- Says that a partition is about to have mail. KEYS: index. ARGV: partition. Gives the server's time (ms).
local time = redis.call('TIME')
local ms = string.format('%.0f', tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000))
redis.call('ZADD', KEYS[1], ms, ARGV[1])
return ms
