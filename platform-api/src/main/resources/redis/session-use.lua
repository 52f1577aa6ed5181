-- Reads a session, slides its end (a shorter rest than when it was last used counts at once), counts the request against the session's limit: one step, one trip.
-- KEYS[1] session; ARGV[1] idle seconds; ARGV[2] requests a minute; ARGV[3] seconds of silence after which a request is an access
-- Answers {0} unknown or over, {1, ids, the rest, access 0/1}, {2, seconds to wait}
local now = tonumber(redis.call('TIME')[1])
local session = redis.call('HMGET', KEYS[1], 'i', 'd', 'a', 'u', 'w', 'n')
if not session[1] then return {0} end
local absolute = tonumber(session[3])
if now >= absolute or now - tonumber(session[4]) > tonumber(ARGV[1]) then
    redis.call('DEL', KEYS[1])
    return {0}
end
local minute = math.floor(now / 60)
local count = 1
if tonumber(session[5]) == minute then count = tonumber(session[6]) + 1 end
if count > tonumber(ARGV[2]) then return {2, 60 - now % 60} end
redis.call('HSET', KEYS[1], 'u', now, 'w', minute, 'n', count)
redis.call('EXPIRE', KEYS[1], math.min(tonumber(ARGV[1]), absolute - now))
local access = 0
if now - tonumber(session[4]) > tonumber(ARGV[3]) then access = 1 end
return {1, session[1], session[2], access}
