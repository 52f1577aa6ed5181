-- Reads counters without touching them. KEYS[i] counter. Answers {used, seconds until it is forgotten, …}
local found = {}
for i, key in ipairs(KEYS) do
    found[2 * i - 1] = tonumber(redis.call('GET', key) or '0')
    found[2 * i] = math.max(redis.call('TTL', key), 0)
end
return found
