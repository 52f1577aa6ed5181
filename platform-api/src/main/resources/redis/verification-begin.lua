-- Begins a verification session for somebody whom a link has identified; nothing is mailed yet. A browser that has one for the
-- same link keeps it, so that neither what was mailed nor what was counted is lost.
-- KEYS[1] new one, KEYS[2] former or KEYS[1] again, KEYS[3] wrong tries of the address today; ARGV[1] verification hash,
-- ARGV[2] that of the former one, ARGV[3] address, ARGV[4] owner, ARGV[5] access link, ARGV[6] seconds it lasts
-- Answers {1, mails asked for} when the former one goes on, {0, 0} otherwise
local now = tonumber(redis.call('TIME')[1])
if KEYS[2] ~= KEYS[1] then
    local former = redis.call('HMGET', KEYS[2], 'v', 'o', 'l', 's', 'b', 'z')
    if former[1] == ARGV[2] and former[2] == ARGV[4] and former[3] == ARGV[5] and former[6] ~= 'used'
        and now < tonumber(former[5]) + tonumber(ARGV[6]) then
        return {1, tonumber(former[4])}
    end
end
redis.call('HSET', KEYS[1], 'v', ARGV[1], 'e', ARGV[3], 'o', ARGV[4], 'l', ARGV[5], 'n', 0, 'm', 0, 'f', KEYS[3], 's', 0,
    'b', now, 'x', now, 'k', '0')
redis.call('EXPIRE', KEYS[1], ARGV[6])
return {0, 0}
