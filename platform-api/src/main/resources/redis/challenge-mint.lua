-- Adds the keyed hash of a freshly made code, and whose it is. Older challenges of the same owner stop working.
-- KEYS[1] challenge, KEYS[2] newest challenge of the owner; ARGV[1] hash, ARGV[2] owner
-- Answers {0} when the challenge is over, {1} otherwise
if redis.call('EXISTS', KEYS[1]) == 0 then return {0} end
local older = redis.call('GET', KEYS[2])
if older and older ~= KEYS[1] then redis.call('DEL', older) end
redis.call('SET', KEYS[2], KEYS[1], 'EX', math.max(redis.call('TTL', KEYS[1]), 1))
local hashes = redis.call('HGET', KEYS[1], 'h')
redis.call('HSET', KEYS[1], 'h', (hashes and hashes .. ',' or '') .. ARGV[1], 'p', ARGV[2])
return {1}
