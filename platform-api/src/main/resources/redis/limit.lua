-- Counts one use against several limits, or against none when one of them is exhausted.
-- KEYS[i] counter; ARGV[2i-1] limit, ARGV[2i] window in seconds
-- Answers {0} or {seconds to wait}
local wait = 0
for i, key in ipairs(KEYS) do
    local used = tonumber(redis.call('GET', key) or '0')
    if used >= tonumber(ARGV[2 * i - 1]) then wait = math.max(wait, redis.call('TTL', key), 1) end
end
if wait > 0 then return {wait} end
for i, key in ipairs(KEYS) do
    if redis.call('INCR', key) == 1 then redis.call('EXPIRE', key, ARGV[2 * i]) end
end
return {0}
