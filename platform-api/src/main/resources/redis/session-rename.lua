-- Changes what a session says beside its ids. KEYS[1] session, ARGV[1] the rest. Answers {1}, or {0} when it is over.
if redis.call('EXISTS', KEYS[1]) == 0 then return {0} end
redis.call('HSET', KEYS[1], 'd', ARGV[1])
return {1}
