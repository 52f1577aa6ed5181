-- Keeps what was typed until a worker looks at it. The limits are counted in the same step.
-- KEYS[1] challenge, KEYS[2] wrong tries of the address today, KEYS[3..] counters; ARGV[1] verification hash,
-- ARGV[2] address, ARGV[3] life in seconds, then limit and window in seconds of each counter
-- Answers {0} or {seconds to wait}
local wait = 0
for i = 3, #KEYS do
    local used = tonumber(redis.call('GET', KEYS[i]) or '0')
    if used >= tonumber(ARGV[2 * i - 2]) then wait = math.max(wait, redis.call('TTL', KEYS[i]), 1) end
end
if wait > 0 then return {wait} end
for i = 3, #KEYS do
    if redis.call('INCR', KEYS[i]) == 1 then redis.call('EXPIRE', KEYS[i], ARGV[2 * i - 1]) end
end
redis.call('HSET', KEYS[1], 'v', ARGV[1], 'e', ARGV[2], 'n', 0, 'f', KEYS[2])
redis.call('EXPIRE', KEYS[1], ARGV[3])
return {0}
