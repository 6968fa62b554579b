-- A page of the index, the longest announced first, after the server's time (ms). KEYS: index. ARGV: from, to (positions)
local time = redis.call('TIME')
local page = redis.call('ZRANGE', KEYS[1], ARGV[1], ARGV[2], 'WITHSCORES')
table.insert(page, 1, string.format('%.0f', tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)))
return page
