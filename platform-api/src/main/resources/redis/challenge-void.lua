-- Ends the newest challenges of an owner; older ones ended when they were made. KEYS newest challenge of the owner, one that was asked
-- for and one that was not. Answers {how many}
local ended = 0
for i = 1, #KEYS do
    local newest = redis.call('GET', KEYS[i])
    if newest then ended = ended + redis.call('DEL', newest) end
    redis.call('DEL', KEYS[i])
end
return {ended}
