-- Gives a right try back, and ends the half-done sign-in for exactly one caller.
-- KEYS[1..2] counters of the person, KEYS[3] half-done sign-in, if it is one
-- Answers {1} go on, {0} somebody else went on with this sign-in
for i = 1, 2 do
    if tonumber(redis.call('GET', KEYS[i]) or '0') > 0 then redis.call('DECR', KEYS[i]) end
end
if not KEYS[3] then return {1} end
return {redis.call('DEL', KEYS[3])}
