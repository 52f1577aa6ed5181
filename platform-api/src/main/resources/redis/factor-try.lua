-- Counts a try with a second factor before anything is compared, so that of many at once only so many are compared. A try
-- that turns out right is given back (factor-right). Whoever is locked out stays so, however early their sign-in began.
-- KEYS[1..2] counters of the person, KEYS[3] half-done sign-in, if it is one; ARGV[1..4] limit and window in seconds of each
-- counter, ARGV[5] tries of one sign-in
-- Answers {1} compare, {0} the sign-in is over, {2, seconds to wait}
for i = 1, 2 do
    if tonumber(redis.call('GET', KEYS[i]) or '0') >= tonumber(ARGV[2 * i - 1]) then
        return {2, math.max(redis.call('TTL', KEYS[i]), 1)}
    end
end
if KEYS[3] then
    if redis.call('EXISTS', KEYS[3]) == 0 then return {0} end
    if redis.call('HINCRBY', KEYS[3], 'n', 1) > tonumber(ARGV[5]) then
        redis.call('DEL', KEYS[3])
        return {0}
    end
end
for i = 1, 2 do
    if redis.call('INCR', KEYS[i]) == 1 then redis.call('EXPIRE', KEYS[i], ARGV[2 * i]) end
end
return {1}
