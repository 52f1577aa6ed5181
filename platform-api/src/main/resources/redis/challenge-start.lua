-- Keeps what was typed until a worker looks at it. The limits are counted in the same step, and the challenge that the
-- same browser asked for before ends.
-- KEYS[1] challenge, KEYS[2] former challenge or KEYS[1] again, KEYS[3] wrong tries of the address today, KEYS[4..] counters;
-- ARGV[1] verification hash, ARGV[2] verification hash of the former one, ARGV[3] address, ARGV[4] life in seconds,
-- ARGV[5] wrong tries a day, then limit and window in seconds of each counter
-- Answers {0} or {seconds to wait}
local wait = 0
if tonumber(redis.call('GET', KEYS[3]) or '0') >= tonumber(ARGV[5]) then wait = math.max(redis.call('TTL', KEYS[3]), 1) end
for i = 4, #KEYS do
    local used = tonumber(redis.call('GET', KEYS[i]) or '0')
    if used >= tonumber(ARGV[2 * i - 2]) then wait = math.max(wait, redis.call('TTL', KEYS[i]), 1) end
end
if wait > 0 then return {wait} end
for i = 4, #KEYS do
    if redis.call('INCR', KEYS[i]) == 1 then redis.call('EXPIRE', KEYS[i], ARGV[2 * i - 1]) end
end
if redis.call('HGET', KEYS[2], 'v') == ARGV[2] then redis.call('DEL', KEYS[2]) end
redis.call('HSET', KEYS[1], 'v', ARGV[1], 'e', ARGV[3], 'n', 0, 'f', KEYS[3])
redis.call('EXPIRE', KEYS[1], ARGV[4])
return {0}
