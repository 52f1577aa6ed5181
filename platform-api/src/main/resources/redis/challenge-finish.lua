-- Counts the try, compares, and consumes: exactly one caller gets the owner, at most ARGV[3] tries are compared.
-- The counter of wrong tries is named by the challenge itself and lies in the same slot.
-- KEYS[1] challenge, KEYS[2] tries from the caller's network; ARGV[1] verification hash, ARGV[2] code hash, ARGV[3] tries,
-- ARGV[4] wrong tries a day, ARGV[5] tries of a network, ARGV[6] their window in seconds
-- Answers {1, owner}, {0} refused, {2, seconds to wait}
if tonumber(redis.call('GET', KEYS[2]) or '0') >= tonumber(ARGV[5]) then
    return {2, math.max(redis.call('TTL', KEYS[2]), 1)}
end
if redis.call('INCR', KEYS[2]) == 1 then redis.call('EXPIRE', KEYS[2], ARGV[6]) end
local challenge = redis.call('HMGET', KEYS[1], 'v', 'h', 'p', 'f')
if not challenge[1] or challenge[1] ~= ARGV[1] then return {0} end
local failures = challenge[4]
if tonumber(redis.call('GET', failures) or '0') >= tonumber(ARGV[4]) then return {0} end
if redis.call('HINCRBY', KEYS[1], 'n', 1) > tonumber(ARGV[3]) then
    redis.call('DEL', KEYS[1])
    return {0}
end
if challenge[2] then
    for hash in string.gmatch(challenge[2], '[^,]+') do
        if hash == ARGV[2] then
            redis.call('DEL', KEYS[1])
            return {1, challenge[3]}
        end
    end
end
if redis.call('INCR', failures) == 1 then redis.call('EXPIRE', failures, 86400) end
return {0}
