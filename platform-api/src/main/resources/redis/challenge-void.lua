-- Ends the newest challenge of an owner; older ones ended when it was made. KEYS[1] newest challenge of the owner. Answers {how many}
local newest = redis.call('GET', KEYS[1])
if not newest then return {0} end
redis.call('DEL', KEYS[1])
return {redis.call('DEL', newest)}
