-- Adds the keyed hash of a freshly made code, that of a link where one is wanted, and whose they are. Older challenges of the
-- same owner stop working; what a link leads to is remembered longer than it works, so that its holder can be told.
-- The owner stands apart from the one a link has named: whether an address was known shows nowhere before a code matches.
-- KEYS[1] challenge, KEYS[2] newest challenge of the owner; ARGV[1] hash of the code, ARGV[2] owner, ARGV[3] hash of the link,
-- ARGV[4] name of the owner, ARGV[5] seconds that a link is remembered
-- Answers {0} when the challenge is over, {1, seconds it works, 1 when a link is wanted} otherwise
local now = tonumber(redis.call('TIME')[1])
local found = redis.call('HMGET', KEYS[1], 'x', 'k', 'z', 'h', 't')
if not found[1] or found[3] or tonumber(found[1]) <= now then return {0} end
local older = redis.call('GET', KEYS[2])
if older and older ~= KEYS[1] and redis.call('EXISTS', older) == 1 then
    redis.call('HDEL', older, 'h')
    redis.call('HSETNX', older, 'z', 'replaced')
end
redis.call('SET', KEYS[2], KEYS[1], 'EX', tonumber(found[1]) - now)
redis.call('HSET', KEYS[1], 'h', (found[4] and found[4] .. ',' or '') .. ARGV[1], 'p', ARGV[2], 'w', ARGV[4])
if found[2] ~= '1' then return {1, tonumber(found[1]) - now, 0} end
redis.call('HSET', KEYS[1], 't', (found[5] and found[5] .. ',' or '') .. ARGV[3])
redis.call('EXPIRE', KEYS[1], ARGV[5])
return {1, tonumber(found[1]) - now, 1}
