-- Keeps what was typed until a worker looks at it. The limits are counted in the same step; the challenge that the same browser
-- asked for before ends, and what it has used up of its verification session goes on counting.
-- KEYS[1] challenge, KEYS[2] former challenge or KEYS[1] again, KEYS[3] wrong tries of the address today, KEYS[4..] counters;
-- ARGV[1] verification hash, ARGV[2] verification hash of the former one, ARGV[3] address, ARGV[4] life in seconds,
-- ARGV[5] wrong tries a day, ARGV[6] mails a verification session, 0 for any number, ARGV[7] seconds it lasts,
-- ARGV[8] tries a code, ARGV[9] 1 when the mail carries a link, ARGV[10] owner and ARGV[11] access link, or empty,
-- then limit and window in seconds of each counter
-- Answers {0, mails asked for}, {1, seconds to wait} or {2, seconds to wait} when the verification session has no mail left
local now = tonumber(redis.call('TIME')[1])
local sends, began = 0, now
if KEYS[2] ~= KEYS[1] then
    local former = redis.call('HMGET', KEYS[2], 'v', 's', 'b')
    if former[1] == ARGV[2] and former[2] and now < tonumber(former[3]) + tonumber(ARGV[7]) then
        sends, began = tonumber(former[2]), tonumber(former[3])
    end
end
local left = began + tonumber(ARGV[7]) - now
if ARGV[6] ~= '0' and sends >= tonumber(ARGV[6]) then return {2, math.max(left, 1)} end
local wait = 0
if tonumber(redis.call('GET', KEYS[3]) or '0') >= tonumber(ARGV[5]) then wait = math.max(redis.call('TTL', KEYS[3]), 1) end
for i = 4, #KEYS do
    local used = tonumber(redis.call('GET', KEYS[i]) or '0')
    if used >= tonumber(ARGV[2 * i + 4]) then wait = math.max(wait, redis.call('TTL', KEYS[i]), 1) end
end
if wait > 0 then return {1, wait} end
for i = 4, #KEYS do
    if redis.call('INCR', KEYS[i]) == 1 then redis.call('EXPIRE', KEYS[i], ARGV[2 * i + 5]) end
end
if KEYS[2] ~= KEYS[1] and redis.call('HGET', KEYS[2], 'v') == ARGV[2] then
    redis.call('HDEL', KEYS[2], 'h')
    redis.call('HSETNX', KEYS[2], 'z', 'replaced')
end
redis.call('HSET', KEYS[1], 'v', ARGV[1], 'e', ARGV[3], 'n', 0, 'm', ARGV[8], 'f', KEYS[3], 's', sends + 1, 'b', began,
    'x', now + tonumber(ARGV[4]), 'k', ARGV[9])
if ARGV[10] ~= '' then redis.call('HSET', KEYS[1], 'o', ARGV[10]) end
if ARGV[11] ~= '' then redis.call('HSET', KEYS[1], 'l', ARGV[11]) end
redis.call('EXPIRE', KEYS[1], ARGV[6] == '0' and ARGV[4] or math.max(tonumber(ARGV[4]), left))
return {0, sends + 1}
