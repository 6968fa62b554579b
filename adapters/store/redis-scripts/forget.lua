-- Takes partitions out of the index that were seen without mail, unless they were announced again since then.
-- KEYS: index. ARGV: {partition, score as it was seen} each
for at = 1, #ARGV, 2 do
  if redis.call('ZSCORE', KEYS[1], ARGV[at]) == ARGV[at + 1] then redis.call('ZREM', KEYS[1], ARGV[at]) end
end
