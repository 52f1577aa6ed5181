-- KEYS[1] challenge. Answers {address} or {} when it is over.
local address = redis.call('HGET', KEYS[1], 'e')
if not address then return {} end
return {address}
