-- Begins a session and enters it into the index of its owner, so that it can be ended from elsewhere. The session that the
-- same browser had before ends. Values of at most 64 bytes keep the hash in Redis' compact form.
-- KEYS[1] session, KEYS[2] index of the owner, KEYS[3] session to end, if there is one; ARGV[1] ids, ARGV[2] the rest,
-- ARGV[3] idle seconds, ARGV[4] absolute seconds, ARGV[5] scope, ARGV[6] what stands before the hash in keys of sessions
-- Answers {end in seconds}
local now = tonumber(redis.call('TIME')[1])
local left = math.min(tonumber(ARGV[3]), tonumber(ARGV[4]))
if KEYS[3] then redis.call('DEL', KEYS[3]) end
redis.call('HSET', KEYS[1], 'i', ARGV[1], 'd', ARGV[2], 'a', now + tonumber(ARGV[4]), 'u', now, 'w', 0, 'n', 0)
redis.call('EXPIRE', KEYS[1], left)
for _, old in ipairs(redis.call('HKEYS', KEYS[2])) do
    if redis.call('EXISTS', ARGV[6] .. old) == 0 then redis.call('HDEL', KEYS[2], old) end
end
redis.call('HSET', KEYS[2], string.sub(KEYS[1], #ARGV[6] + 1), ARGV[5])
redis.call('EXPIRE', KEYS[2], ARGV[4])
return {now + left}
