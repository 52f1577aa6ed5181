-- When sessions were last used. KEYS sessions. Answers {seconds since 1970, or 0 for one that is over, ...}
local now = tonumber(redis.call('TIME')[1])
local uses = {}
for i, key in ipairs(KEYS) do
    local session = redis.call('HMGET', key, 'u', 'a')
    uses[i] = (session[1] and now < tonumber(session[2])) and tonumber(session[1]) or 0
end
return uses
