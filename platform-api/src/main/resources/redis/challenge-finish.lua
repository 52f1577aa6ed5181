-- Counts the try, compares, and consumes: exactly one caller gets the owner, at most as many tries are compared as the challenge
-- allows. The counter of wrong tries is named by the challenge itself and lies in the same slot. Until a code matches, a
-- challenge of an unknown address answers as one of a known address does.
-- KEYS[1] challenge, KEYS[2..] counters; ARGV[1] verification hash, ARGV[2] code hash, ARGV[3] wrong tries a day, then limit and
-- window in seconds of each counter
-- Answers {1, owner, access link or empty, when the verification session began}, {0} refused, {2, seconds to wait}
for i = 2, #KEYS do
    if tonumber(redis.call('GET', KEYS[i]) or '0') >= tonumber(ARGV[2 * i]) then
        return {2, math.max(redis.call('TTL', KEYS[i]), 1)}
    end
end
for i = 2, #KEYS do
    if redis.call('INCR', KEYS[i]) == 1 then redis.call('EXPIRE', KEYS[i], ARGV[2 * i + 1]) end
end
local challenge = redis.call('HMGET', KEYS[1], 'v', 'h', 'p', 'f', 'x', 'm', 'z', 'l', 'b')
if not challenge[1] or challenge[1] ~= ARGV[1] then return {0} end
if challenge[7] or tonumber(challenge[5]) <= tonumber(redis.call('TIME')[1]) then return {0} end
local failures = challenge[4]
if tonumber(redis.call('GET', failures) or '0') >= tonumber(ARGV[3]) then
    return {2, math.max(redis.call('TTL', failures), 1)}
end
if redis.call('HINCRBY', KEYS[1], 'n', 1) > tonumber(challenge[6]) then return {0} end
if challenge[2] then
    for hash in string.gmatch(challenge[2], '[^,]+') do
        if hash == ARGV[2] then
            redis.call('HDEL', KEYS[1], 'h')
            redis.call('HSET', KEYS[1], 'z', 'used')
            return {1, challenge[3], challenge[8] or '', tonumber(challenge[9])}
        end
    end
end
if redis.call('INCR', failures) == 1 then redis.call('EXPIRE', failures, 86400) end
return {0}
