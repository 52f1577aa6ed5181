-- Begins a session and enters it into the index of its owner, so that it can be ended from elsewhere.
-- KEYS[1] session, KEYS[2] index of the owner; ARGV[1] data, ARGV[2] idle seconds, ARGV[3] absolute seconds, ARGV[4] scope
-- Answers {end in seconds}
local now = tonumber(redis.call('TIME')[1])
local left = math.min(tonumber(ARGV[2]), tonumber(ARGV[3]))
redis.call('HSET', KEYS[1], 'd', ARGV[1], 'a', now + tonumber(ARGV[3]), 'u', now, 'w', 0, 'n', 0)
redis.call('EXPIRE', KEYS[1], left)
for _, old in ipairs(redis.call('HKEYS', KEYS[2])) do
    if redis.call('EXISTS', old) == 0 then redis.call('HDEL', KEYS[2], old) end
end
redis.call('HSET', KEYS[2], KEYS[1], ARGV[4])
redis.call('EXPIRE', KEYS[2], ARGV[3])
return {now + left}
