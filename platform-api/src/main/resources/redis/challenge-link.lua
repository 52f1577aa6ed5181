-- Looks at a mailed link, or uses it: exactly one caller is the one who used it. The code of the same mail ends with it.
-- KEYS[1] challenge, KEYS[2..] counters; ARGV[1] hash of the token, ARGV[2] verification hash of this browser, ARGV[3] 1 to use it,
-- then limit and window in seconds of each counter
-- Answers {1 good, 3 used, 4 expired or 5 replaced, owner, access link or empty, when the verification session began, name, 1 when asked for here, seconds left,
-- address}, {0} unknown or {2, seconds to wait}
for i = 2, #KEYS do
    if tonumber(redis.call('GET', KEYS[i]) or '0') >= tonumber(ARGV[2 * i]) then
        return {2, math.max(redis.call('TTL', KEYS[i]), 1)}
    end
end
for i = 2, #KEYS do
    if redis.call('INCR', KEYS[i]) == 1 then redis.call('EXPIRE', KEYS[i], ARGV[2 * i + 1]) end
end
local found = redis.call('HMGET', KEYS[1], 't', 'p', 'l', 'w', 'v', 'x', 'z', 'e', 'b')
if not found[1] then return {0} end
local known = false
for hash in string.gmatch(found[1], '[^,]+') do
    if hash == ARGV[1] then known = true end
end
if not known then return {0} end
local left = tonumber(found[6]) - tonumber(redis.call('TIME')[1])
local state = 1
if found[7] == 'used' then state = 3 elseif found[7] then state = 5 elseif left <= 0 then state = 4 end
if state == 1 and ARGV[3] == '1' then
    redis.call('HDEL', KEYS[1], 'h')
    redis.call('HSET', KEYS[1], 'z', 'used')
end
return {state, found[2], found[3] or '', tonumber(found[9]), found[4], found[5] == ARGV[2] and 1 or 0, left, found[8]}
